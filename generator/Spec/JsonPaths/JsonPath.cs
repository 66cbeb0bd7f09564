using Newtonsoft.Json.Linq;

namespace ApiVideo.Generator.Spec.JsonPaths;

/// <summary>A query of RFC 9535 that selects nodes of a document.</summary>
internal sealed class JsonPath
{
    private readonly PathQuery _query;

    private JsonPath(PathQuery query) => _query = query;

    /// <summary>Gets the number of steps from the root.</summary>
    public int Length => _query.Segments.Count;

    /// <exception cref="JsonPathException">The text is not a valid path.</exception>
    public static JsonPath Parse(string text) => new(PathParser.Parse(text));

    /// <summary>Gets the nodes in the document's order. A node that is selected twice is there twice.</summary>
    /// <exception cref="JsonPathException">The path looks at too many nodes.</exception>
    public IReadOnlyList<JToken> Select(JToken root, CancellationToken cancellation) =>
        _query.Select(root, new PathScope(root, cancellation));

    /// <summary>Gets the beginning of this path that has some steps only.</summary>
    public JsonPath Beginning(int length) => new(new PathQuery(isRelative: false, [.. _query.Segments.Take(length)]));

    /// <summary>Gets the name that a step asks for; null where it asks for something else, or for more.</summary>
    public string? NameAt(int index) => _query.Segments[index].Name;
}
