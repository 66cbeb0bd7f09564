using ApiVideo.Generator.Diagnostics;
using NJsonSchema;

namespace ApiVideo.Generator.Spec.Linking;

/// <summary>
/// Cuts schemas that are made of themselves (<c>A: allOf [A]</c>) or of too many others in a row. NSwag walks through
/// compositions recursively and would not return.
/// </summary>
internal static class CompositionCycles
{
    private const int MaxComposed = 64;

    // A branch and the reference in it are two steps.
    private const int MaxHeight = 2 * MaxComposed;

    public static void Cut(IReadOnlyList<JsonSchema> all, ElementPlaces places, FindingBag findings)
    {
        // Height of what a schema is made of; 0 while it is being measured.
        var heights = new Dictionary<JsonSchema, int>();
        foreach (var start in all.Where(IsMadeOfOthers))
        {
            if (heights.ContainsKey(start))
            {
                continue;
            }

            var open = new Stack<Frame>();
            open.Push(new Frame(start));
            heights[start] = 0;
            while (open.Count > 0)
            {
                Advance(open, heights, places, findings);
            }
        }
    }

    private static bool IsMadeOfOthers(JsonSchema schema) => schema.Reference is not null || schema.AllOf.Count + schema.AnyOf.Count + schema.OneOf.Count > 0;

    private static void Advance(Stack<Frame> open, Dictionary<JsonSchema, int> heights, ElementPlaces places, FindingBag findings)
    {
        var frame = open.Peek();
        if (frame.MoveNext())
        {
            if (heights.TryGetValue(frame.Part, out var height))
            {
                Measure(frame, height, places, findings);
            }
            else
            {
                heights[frame.Part] = 0;
                open.Push(new Frame(frame.Part));
            }

            return;
        }

        open.Pop();
        heights[frame.Schema] = frame.Height + 1;
        if (open.Count > 0)
        {
            Measure(open.Peek(), frame.Height + 1, places, findings);
        }
    }

    /// <summary>Counts the part that the frame stands at, or cuts it. A part that is still being measured is a circle.</summary>
    private static void Measure(Frame frame, int height, ElementPlaces places, FindingBag findings)
    {
        if (height is > 0 and <= MaxHeight)
        {
            frame.Grow(height);
            return;
        }

        frame.CutPart();
        if (places.Of(frame.Schema) is { } at)
        {
            findings.RecursiveOrTooDeep(at, height == 0
                ? "This schema is made of itself (through allOf, anyOf or oneOf); the circle is cut here"
                : "This schema is made of more than " + MaxComposed + " others in a row; the rest is left out");
        }
    }

    /// <summary>A schema whose parts are being measured: what it refers to and its branches.</summary>
    private sealed class Frame(JsonSchema schema)
    {
        private readonly List<(JsonSchema Part, ICollection<JsonSchema>? Owner)> _parts = Parts(schema);
        private int _index = -1;

        public JsonSchema Schema { get; } = schema;

        public int Height { get; private set; }

        public JsonSchema Part => _parts[_index].Part;

        public bool MoveNext() => ++_index < _parts.Count;

        public void Grow(int height) => Height = Math.Max(Height, height);

        public void CutPart()
        {
            if (_parts[_index].Owner is { } branches)
            {
                branches.Remove(Part);
            }
            else
            {
                Schema.Reference = null;
            }
        }

        private static List<(JsonSchema Part, ICollection<JsonSchema>? Owner)> Parts(JsonSchema schema)
        {
            var parts = new List<(JsonSchema Part, ICollection<JsonSchema>? Owner)>();
            if (schema.Reference is { } target)
            {
                parts.Add((target, null));
            }

            foreach (var branches in new[] { schema.AllOf, schema.AnyOf, schema.OneOf })
            {
                parts.AddRange(branches.Select(branch => (branch, (ICollection<JsonSchema>?)branches)));
            }

            return parts;
        }
    }
}
