using Newtonsoft.Json.Linq;

namespace ApiVideo.Generator.Spec.Overlays;

/// <summary>The kinds of nodes that overlays tell apart, in the words of messages.</summary>
internal static class NodeKinds
{
    public static string WordFor(JToken node) => node switch
    {
        JObject => "an object",
        JArray => "a list",
        _ => "a single value",
    };

    public static bool AreAlike(IReadOnlyList<JToken> nodes) => nodes.All(node => WordFor(node) == WordFor(nodes[0]));
}
