using ApiVideo.Generator.Places;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace ApiVideo.Generator.Spec.Normalizing.SchemaRules;

/// <summary>
/// A discriminator's mapping names schemas by reference or by key. NSwag would follow it, so it travels as text and is
/// linked afterwards.
/// </summary>
internal static class DiscriminatorMapping
{
    public static void Apply(Draft draft, NormalizerContext context)
    {
        if (draft.Find("discriminator") is not { Value: JObject discriminator } member)
        {
            return;
        }

        if (discriminator["propertyName"] is not JValue { Value: string name } || string.IsNullOrWhiteSpace(name))
        {
            context.Findings.DocumentDefect(member.Pointer, "A discriminator should have a 'propertyName'; it is set aside");
            draft.Remove("discriminator");
        }
        else if (discriminator["defaultMapping"] is not null)
        {
            context.Findings.NotSupported(member.Pointer.Child("defaultMapping"), "'defaultMapping' of a discriminator", "an object of another value is read as one of an unknown value");
        }
    }

    /// <summary>Values to encoded pointers, as JSON text; null if there is no mapping.</summary>
    public static string? Encode(Draft draft, NormalizerContext context)
    {
        if (draft.Find("discriminator") is not { Value: JObject discriminator } member || discriminator["mapping"] is not JObject mapping)
        {
            return null;
        }

        var result = new JObject();
        foreach (var property in mapping.Properties())
        {
            var place = member.Pointer.Child("mapping").Child(property.Name);
            if (property.Value is not JValue { Value: string text })
            {
                context.Findings.DocumentDefect(place, "A mapping should lead to a schema by its name or a reference, as a text; this one is set aside");
            }
            else if (Target(text, draft.Pointer, place, context) is { } target)
            {
                context.Want(target);
                result[property.Name] = context.Sources.Encode(target);
            }
        }

        return result.Count == 0 ? null : result.ToString(Formatting.None);
    }

    private static SpecPointer? Target(string text, SpecPointer at, SpecPointer place, NormalizerContext context)
    {
        var schemas = context.Dialect == SpecDialect.Swagger20 ? "/definitions" : "/components/schemas";
        var byName = new SpecPointer(place.File, schemas).Child(text);
        var isName = context.Sources.Node(byName) is not null || (text.IndexOfAny(['/', '#']) < 0 && context.Sources.Find(place.File, text) is null);
        return context.References.Resolve(isName ? "#" + Uri.EscapeDataString(byName.Pointer).Replace("%2F", "/") : text, at, place)?.Pointer;
    }
}
