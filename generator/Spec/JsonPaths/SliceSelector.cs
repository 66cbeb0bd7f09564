using Newtonsoft.Json.Linq;

namespace ApiVideo.Generator.Spec.JsonPaths;

/// <summary>Selects items from a start up to an end, which is not selected itself.</summary>
internal sealed class SliceSelector(long? start, long? end, long step) : PathSelector
{
    public override void Select(JToken node, PathScope scope, List<JToken> selected)
    {
        if (node is not JArray items || step == 0)
        {
            return;
        }

        // Backwards, the bounds are one place lower, so that the first item can be the last one selected.
        var (least, most) = step > 0 ? (0, items.Count) : (-1, items.Count - 1);
        var from = start is { } first ? Bound(first, items.Count, least, most) : step > 0 ? least : most;
        var to = end is { } last ? Bound(last, items.Count, least, most) : step > 0 ? most : least;
        for (var i = from; step > 0 ? i < to : i > to; i += step)
        {
            scope.Visit();
            selected.Add(items[(int)i]);
        }
    }

    private static long Bound(long index, int count, int least, int most) =>
        Math.Min(Math.Max(index < 0 ? count + index : index, least), most);
}
