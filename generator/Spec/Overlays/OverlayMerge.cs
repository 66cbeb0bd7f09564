using ApiVideo.Generator.Diagnostics;
using ApiVideo.Generator.Places;
using ApiVideo.Generator.Reading;
using Newtonsoft.Json.Linq;

namespace ApiVideo.Generator.Spec.Overlays;

/// <summary>Puts copies of values into the tree of a document, each with the place where it is written.</summary>
internal sealed class OverlayMerge(FindingBag findings)
{
    /// <summary>Gets the number of nodes that the document has gained.</summary>
    public int Added { get; private set; }

    /// <summary>Merges an object, which is written at a place, into another one.</summary>
    /// <exception cref="OverlayException">The document becomes too large.</exception>
    public void Merge(JObject target, JObject source, SpecPointer place)
    {
        foreach (var member in source.Properties())
        {
            var from = TreePlaces.Within(place, member.Value, member.Name);
            if (target.Property(member.Name, StringComparison.Ordinal) is not { } own)
            {
                target.Add(member.Name, Copy(member.Value, from, target));
                continue;
            }

            switch (own.Value, member.Value)
            {
                case (JObject object1, JObject object2):
                    Merge(object1, object2, from);
                    break;
                case (JArray items, JArray more):
                    Concatenate(items, more, from);
                    break;
                case (JValue, JValue) or ({ Type: JTokenType.Null }, _):
                    // An empty member of the document says nothing, so anything can take its place.
                    own.Value = Copy(member.Value, from, target);
                    break;
                default:
                    findings.OverlayWithoutEffect(from, Mismatch(member.Name, own.Value, member.Value));
                    break;
            }
        }
    }

    /// <summary>Appends the items of an array that is written at a place.</summary>
    /// <exception cref="OverlayException">The document becomes too large.</exception>
    public void Concatenate(JArray target, JArray source, SpecPointer place)
    {
        for (var i = 0; i < source.Count; i++)
        {
            Append(target, source[i], TreePlaces.Within(place, source[i], i));
        }
    }

    /// <summary>Appends an item that is written at a place.</summary>
    /// <exception cref="OverlayException">The document becomes too large.</exception>
    public void Append(JArray target, JToken item, SpecPointer place) => target.Add(Copy(item, place, target));

    /// <summary>Puts a value that is written at a place where another one is.</summary>
    /// <exception cref="OverlayException">The document becomes too large.</exception>
    public void Replace(JValue target, JValue source, SpecPointer place) => target.Replace(Copy(source, place, target));

    private static string Mismatch(string name, JToken own, JToken update) => update.Type == JTokenType.Null
        ? $"null does not remove '{name}'; use an action with 'remove: true'"
        : $"'{name}' is {NodeKinds.WordFor(own)} in the document, and {NodeKinds.WordFor(update)} here; the document's value stays";

    private JToken Copy(JToken value, SpecPointer place, JToken around)
    {
        var (nodes, depth) = Measure(value);
        if (nodes > ReadingLimits.MaxAliasNodes - Added)
        {
            throw new OverlayException("the overlays give the document too many nodes");
        }

        if (depth + around.AncestorsAndSelf().Count(static node => node is not JProperty) > ReadingLimits.MaxDepth)
        {
            throw new OverlayException("it nests the document deeper than " + ReadingLimits.MaxDepth + " levels");
        }

        Added += nodes;
        var copy = value.DeepClone();
        TreePlaces.Note(copy, place);
        return copy;
    }

    private static (int Nodes, int Depth) Measure(JToken value)
    {
        var (nodes, depth) = (1, 0);
        foreach (var child in value is JContainer container ? container.Children() : [])
        {
            var (more, deeper) = Measure(child is JProperty property ? property.Value : child);
            nodes += more;
            depth = Math.Max(depth, deeper + 1);
        }

        return (nodes, depth);
    }
}
