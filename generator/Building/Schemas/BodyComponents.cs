using ApiVideo.Generator.Building.Operations;
using ApiVideo.Generator.Naming;
using ApiVideo.Generator.Places;
using ApiVideo.Generator.Spec;
using Newtonsoft.Json.Linq;

namespace ApiVideo.Generator.Building.Schemas;

/// <summary>
/// Names the schemas that the document's shared responses and request bodies write out in place: by the keys of these, and not
/// by the operation that happens to use them first. "404" is <c>Error404</c>; a key with the status of a success names nothing.
/// </summary>
internal sealed class BodyComponents
{
    private static readonly string[] Structure = ["properties", "allOf", "oneOf", "anyOf"];

    private readonly Dictionary<SpecPointer, string> _names = [];
    private readonly HashSet<SpecPointer> _types = [];

    public BodyComponents(SpecDocument spec, TypeNames names)
    {
        var root = SpecPointer.RootOf(spec.File.Path);
        var components = spec.Root["components"] as JObject;
        Add(components?["responses"], root.Child("components").Child("responses"), "Response", names);
        Add(components?["requestBodies"], root.Child("components").Child("requestBodies"), "Request", names);
        Add(spec.Root["responses"], root.Child("responses"), "Response", names);
        Add(spec.Root["parameters"], root.Child("parameters"), "Request", names);
    }

    /// <summary>Gives the name for the schema at a place; null for any other schema.</summary>
    public string? NameOf(SpecPointer place) => _names.TryGetValue(place, out var name) ? name : null;

    /// <summary>Tells whether the name is kept for the type of the schema at this place, and not only the beginning of its items' name.</summary>
    public bool IsType(SpecPointer place) => _types.Contains(place);

    private void Add(JToken? section, SpecPointer place, string suffix, TypeNames names)
    {
        foreach (var component in (section as JObject)?.Properties() ?? [])
        {
            if (component.Value is JObject value && Schema(value, place.Child(component.Name)) is var (schema, at)
                && schema["$ref"] is null && Name(component.Name, suffix, names) is { } name)
            {
                _names.Add(at, name);
                if (HasMembers(schema))
                {
                    names.Take(name, isEnum: false, at.Pointer);
                    _types.Add(at);
                }
            }
        }
    }

    private static (JObject Schema, SpecPointer Place)? Schema(JObject component, SpecPointer place)
    {
        if (component["schema"] is JObject own)
        {
            return (own, place.Child("schema"));
        }

        var offers = (component["content"] as JObject)?.Properties() ?? [];
        var offer = offers.FirstOrDefault(offer => MediaTypes.IsJson(offer.Name)) ?? offers.FirstOrDefault();
        return (offer?.Value as JObject)?["schema"] is JObject schema ? (schema, place.Child("content").Child(offer!.Name).Child("schema")) : null;
    }

    private static string? Name(string key, string suffix, TypeNames names)
    {
        var words = Words.Split(key);
        if (words.Count == 0)
        {
            return null;
        }

        var isError = words[0] is ['4' or '5', _, _] && words[0].All(char.IsDigit);
        if (!isError && (char.IsDigit(words[0][0]) || words.Any(word => word.All(char.IsDigit))))
        {
            return null;
        }

        var name = Identifier.Pascal(isError ? "Error " + key : key);
        return new[] { name, name + suffix }.FirstOrDefault(names.IsFree);
    }

    private static bool HasMembers(JObject schema) =>
        Structure.Any(keyword => schema[keyword] is { HasValues: true });
}
