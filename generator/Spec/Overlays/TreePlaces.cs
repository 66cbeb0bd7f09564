using System.Globalization;
using ApiVideo.Generator.Places;
using Newtonsoft.Json.Linq;

namespace ApiVideo.Generator.Spec.Overlays;

/// <summary>
/// The way from a node of a changed tree to where it is written. A node without a note is written in what is around it, under the
/// same key or index, so only what was added or has moved has a note.
/// </summary>
internal sealed class TreePlaces(string file, JToken root)
{
    /// <summary>Gets where the node with a pointer is written; of one that does not exist, where it would be.</summary>
    public SpecPointer Of(SpecPointer pointer)
    {
        if (pointer.File != file)
        {
            return pointer;
        }

        var place = SpecPointer.RootOf(file);
        JToken? node = root;
        foreach (var segment in pointer.Segments())
        {
            node = node switch
            {
                JObject members => members.Property(segment, StringComparison.Ordinal)?.Value,
                JArray items when int.TryParse(segment, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < items.Count => items[index],
                _ => null,
            };
            place = Noted(node) ?? place.Child(segment);
        }

        return place;
    }

    /// <summary>Gets where a node of the tree is written.</summary>
    public SpecPointer Of(JToken node) => Noted(node) ?? node.Parent switch
    {
        JProperty property => Of(property.Parent!).Child(property.Name),
        JArray items => Of(items).Child(items.IndexOf(node)),
        _ => SpecPointer.RootOf(file),
    };

    /// <summary>Gets where something is written that stands in what is written at a place.</summary>
    public static SpecPointer Within(SpecPointer place, JToken node, string key) => Noted(node) ?? place.Child(key);

    /// <summary>Gets where an item is written of an array that is written at a place.</summary>
    public static SpecPointer Within(SpecPointer place, JToken item, int index) => Noted(item) ?? place.Child(index);

    /// <summary>Notes where a node is written.</summary>
    public static void Note(JToken node, SpecPointer place)
    {
        node.RemoveAnnotations<Origin>();
        node.AddAnnotation(new Origin(place));
    }

    /// <summary>Notes where the items of an array are written, before their indexes change.</summary>
    public void NoteItems(JArray items)
    {
        var place = Of(items);
        for (var i = 0; i < items.Count; i++)
        {
            Note(items[i], Within(place, items[i], i));
        }
    }

    private static SpecPointer? Noted(JToken? node) => node?.Annotation<Origin>()?.Place;

    private sealed class Origin(SpecPointer place)
    {
        public SpecPointer Place { get; } = place;
    }
}
