using Newtonsoft.Json.Linq;

namespace ApiVideo.Generator.Spec.JsonPaths;

/// <summary>Selects an item by its index, which is counted from the end if it is negative.</summary>
internal sealed class IndexSelector(long index) : PathSelector
{
    public override void Select(JToken node, PathScope scope, List<JToken> selected)
    {
        if (node is JArray items && (index < 0 ? items.Count + index : index) is var position && position >= 0 && position < items.Count)
        {
            selected.Add(items[(int)position]);
        }
    }
}
