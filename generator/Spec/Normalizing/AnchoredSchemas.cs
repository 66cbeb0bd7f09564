using ApiVideo.Generator.Places;
using Newtonsoft.Json.Linq;

namespace ApiVideo.Generator.Spec.Normalizing;

/// <summary>Finds the schemas of a file that have a name of their own: <c>$anchor</c>, or <c>$dynamicAnchor</c>. In the order of the document.</summary>
internal static class AnchoredSchemas
{
    public static IReadOnlyDictionary<string, List<SpecPointer>> Find(string file, JToken? tree)
    {
        var anchors = new Dictionary<string, List<SpecPointer>>(StringComparer.Ordinal);
        var waiting = new Stack<(JToken Node, SpecPointer At)>();
        if (tree is not null)
        {
            waiting.Push((tree, SpecPointer.RootOf(file)));
        }

        while (waiting.Count > 0)
        {
            var (node, at) = waiting.Pop();
            Remember(anchors, node, at);

            // The last one pushed is looked at first, and the document's order is what counts.
            foreach (var (child, place) in Children(node, at).Reverse())
            {
                waiting.Push((child, place));
            }
        }

        return anchors;
    }

    private static void Remember(Dictionary<string, List<SpecPointer>> anchors, JToken node, SpecPointer at)
    {
        foreach (var name in node is JObject schema ? new[] { schema["$anchor"], schema["$dynamicAnchor"] } : [])
        {
            if (name is not JValue { Value: string text })
            {
                continue;
            }

            if (!anchors.TryGetValue(text, out var places))
            {
                anchors.Add(text, places = []);
            }

            places.Add(at);
        }
    }

    /// <summary>Gets what an object or list holds. Values are no schemas, whatever they look like.</summary>
    public static IEnumerable<(JToken Node, SpecPointer At)> Children(JToken node, SpecPointer at) => node switch
    {
        JObject members => members.Properties()
            .Where(static member => member.Value is JContainer && member.Name is not ("example" or "examples" or "default" or "const" or "enum"))
            .Select(member => (member.Value, at.Child(member.Name))),
        JArray items => items.Select((item, index) => (item, at.Child(index))),
        _ => [],
    };
}
