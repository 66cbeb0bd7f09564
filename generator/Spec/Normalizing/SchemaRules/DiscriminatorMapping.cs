using ApiVideo.Generator.Places;
using Newtonsoft.Json.Linq;

namespace ApiVideo.Generator.Spec.Normalizing.SchemaRules;

/// <summary>
/// A discriminator's mapping names schemas by reference or by key. They are linked once all schemas are there.
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
    }

    /// <summary>Gets the values of the mapping, and which schemas they mean.</summary>
    public static IEnumerable<(string Value, SpecPointer Target)> Targets(Draft draft, NormalizerContext context)
    {
        if (draft.Find("discriminator") is not { Value: JObject discriminator } member || discriminator["mapping"] is not JObject mapping)
        {
            yield break;
        }

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
                yield return (property.Name, target);
            }
        }
    }

    /// <summary>Gets the schema of objects that no value of the mapping tells; null where there is none.</summary>
    public static SpecPointer? DefaultTarget(Draft draft, NormalizerContext context)
    {
        if (draft.Find("discriminator") is not { Value: JObject discriminator } member || discriminator["defaultMapping"] is not { } mapping)
        {
            return null;
        }

        var place = member.Pointer.Child("defaultMapping");
        if (mapping is not JValue { Value: string text })
        {
            context.Findings.DocumentDefect(place, "'defaultMapping' should name a schema by its name or a reference, as a text; it is set aside");
            return null;
        }

        var target = Target(text, draft.Pointer, place, context);
        if (target is { } wanted)
        {
            context.Want(wanted);
        }

        return target;
    }

    private static SpecPointer? Target(string text, SpecPointer at, SpecPointer place, NormalizerContext context)
    {
        var schemas = context.Dialect == SpecDialect.Swagger20 ? "/definitions" : "/components/schemas";
        var byName = new SpecPointer(place.File, schemas).Child(text);
        var isName = context.Sources.Node(byName) is not null || (text.IndexOfAny(['/', '#']) < 0 && context.Sources.Find(place.File, text) is null);
        return context.References.Resolve(isName ? "#" + Uri.EscapeDataString(byName.Pointer).Replace("%2F", "/") : text, at, place)?.Pointer;
    }
}
