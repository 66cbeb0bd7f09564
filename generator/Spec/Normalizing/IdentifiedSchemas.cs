using ApiVideo.Generator.Places;
using Newtonsoft.Json.Linq;

namespace ApiVideo.Generator.Spec.Normalizing;

/// <summary>
/// The schemas of a file that have an address of their own (<c>$id</c>), and the file's own (<c>$self</c> of 3.2). An address is
/// a name here: nobody asks for what stands there.
/// </summary>
internal sealed class IdentifiedSchemas
{
    private readonly Dictionary<string, SpecPointer> _places = new(StringComparer.Ordinal);
    private readonly Dictionary<SpecPointer, string> _addresses = [];

    public IdentifiedSchemas(string file, JToken? tree)
    {
        var waiting = new Stack<(JToken Node, SpecPointer At, string Address)>();
        if (tree is not null)
        {
            waiting.Push((tree, SpecPointer.RootOf(file), ""));
        }

        while (waiting.Count > 0)
        {
            var (node, at, address) = waiting.Pop();
            if (node is JObject schema && AddressOf(schema, at) is { } own)
            {
                address = Absolute(address, own);
                _addresses.Add(at, address);
                if (!_places.ContainsKey(address))
                {
                    _places.Add(address, at);
                }
            }

            foreach (var (child, place) in AnchoredSchemas.Children(node, at).Reverse())
            {
                waiting.Push((child, place, address));
            }
        }
    }

    /// <summary>Gets the schema that a reference without its fragment means; null where none has that address.</summary>
    /// <param name="reference">The reference.</param>
    /// <param name="place">Where it stands: it may be relative to the address of what is around it.</param>
    public SpecPointer? Find(string reference, SpecPointer place) =>
        _places.Count > 0 && _places.TryGetValue(Absolute(Around(place) is { } around ? _addresses[around] : "", reference), out var found) ? found : null;

    /// <summary>Gets the nearest schema around a place that has an address, which is what a fragment alone is of.</summary>
    public SpecPointer? Around(SpecPointer place)
    {
        if (_addresses.Count == 0)
        {
            return null;
        }

        for (var at = place; at.Pointer.Length > 0; at = at.Parent)
        {
            if (_addresses.ContainsKey(at))
            {
                return at;
            }
        }

        var root = SpecPointer.RootOf(place.File);
        return _addresses.ContainsKey(root) ? root : null;
    }

    private static string? AddressOf(JObject node, SpecPointer at) =>
        (node[at.Pointer.Length == 0 ? "$self" : "$id"] as JValue)?.Value is string { Length: > 0 } text && text[0] != '#' ? text : null;

    private static string Absolute(string around, string reference)
    {
        var text = reference.TrimEnd('#');
        return Uri.TryCreate(around, UriKind.Absolute, out var address) && Uri.TryCreate(address, text, out var absolute) ? absolute.AbsoluteUri
            : Uri.TryCreate(text, UriKind.Absolute, out var own) ? own.AbsoluteUri
            : text;
    }
}
