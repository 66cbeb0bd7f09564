using ApiVideo.Generator.Places;
using NJsonSchema;

namespace ApiVideo.Generator.Spec.Normalizing;

/// <summary>
/// Names for schemas that are no components of the main file: the last word of the pointer that is a name, else the
/// file's name. A name that is taken gets the words before it put in front, until it is free.
/// </summary>
internal sealed class BundleNames(IDictionary<string, JsonSchema> schemas)
{
    // Words of OpenAPI and JSON Schema that say where a schema stands and not what it is.
    private static readonly HashSet<string> Structure = new(StringComparer.Ordinal)
    {
        "schema", "schemas", "properties", "items", "additionalProperties", "allOf", "anyOf", "oneOf", "components", "definitions", "$defs",
        "content", "responses", "parameters", "requestBody", "requestBodies", "headers", "paths", "models",
    };

    public string For(SpecPointer pointer)
    {
        var words = Words(pointer);
        var name = words[0];
        for (var i = 1; i < words.Count && IsTaken(name); i++)
        {
            name = words[i] + "_" + name;
        }

        while (IsTaken(name))
        {
            name += "_";
        }

        return name;
    }

    /// <summary>Gets the word that says most of what stands at a place, whatever else has a name.</summary>
    public static string WordFor(SpecPointer pointer) => Words(pointer)[0];

    private static List<string> Words(SpecPointer pointer)
    {
        var path = SpecPath.Normalize(pointer.File);
        var inside = Enumerable.Reverse(pointer.Segments()).Where(static word => !Structure.Contains(word) && word.Any(char.IsLetter)).ToList();
        var folders = Enumerable.Reverse(path.Split('/')).Skip(1).Where(static word => !Structure.Contains(word) && word.Length > 0);
        return [.. inside, SpecPath.Stem(path), .. folders];
    }

    private bool IsTaken(string name) => schemas.ContainsKey(name);
}
