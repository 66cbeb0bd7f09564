using System.Globalization;
using ApiVideo.Generator.Reading;
using Microsoft.CodeAnalysis.Text;

namespace ApiVideo.Generator.Places;

/// <summary>
/// Finds the text of JSON pointers in the original file: the span of the member's key, of an item's first token, and
/// of the nearest ancestor where the text has no such node. Made only when a finding needs it.
/// </summary>
internal static class SpecLocations
{
    public static SpecSpan Find(SpecFile file, SpecPointer pointer) =>
        Find(file, [pointer], SourceText.From(file.Text.Content))[pointer];

    public static IReadOnlyDictionary<SpecPointer, SpecSpan> Find(SpecFile file, IEnumerable<SpecPointer> pointers, SourceText text)
    {
        var wanted = pointers.Distinct().ToList();
        var root = new PointerTree();
        foreach (var pointer in wanted.Where(static pointer => !pointer.IsRoot))
        {
            root.Add(pointer.Segments());
        }

        if (!root.IsEmpty)
        {
            Locate(file.Text.Content, root);
        }

        return wanted.ToDictionary(
            static pointer => pointer,
            pointer => root.Nearest(pointer.Segments()) is { } token ? Span(text, file.Text.Content, token) : SpecSpan.Of(text, 0, 0));
    }

    // A scalar of many lines would underline half the document.
    private static SpecSpan Span(SourceText text, string content, SpecToken token)
    {
        var end = content.IndexOfAny(['\r', '\n'], token.Start, Math.Min(token.Length, content.Length - token.Start));
        var length = end < 0 ? token.Length : end - token.Start;
        return SpecSpan.Of(text, token.Start, length);
    }

    private static void Locate(string text, PointerTree root)
    {
        foreach (var tokens in SpecTokens.Candidates(text))
        {
            try
            {
                Walk(tokens, root);
                return;
            }
            catch (SpecSyntaxException)
            {
                // What stands before the place where the text breaks has been found; another language may find more.
            }
        }
    }

    private static void Walk(SpecTokens tokens, PointerTree root)
    {
        var open = new Stack<Frame>();
        while (tokens.Read() is { Kind: not SpecTokenKind.End } token)
        {
            if (token.IsEnd)
            {
                open.Pop();
                continue;
            }

            var parent = open.Count > 0 ? open.Peek() : null;
            if (parent is { IsObject: true, HasKey: false })
            {
                parent.TakeKey(token);
                continue;
            }

            var node = parent is null ? root : parent.TakeValue(token);
            if (token.IsStart)
            {
                open.Push(new Frame(token.Kind == SpecTokenKind.ObjectStart, node));
            }
        }
    }

    /// <summary>An open object or array; <see cref="Node"/> is null where no wanted pointer leads.</summary>
    private sealed class Frame(bool isObject, PointerTree? node)
    {
        private int _index;

        public bool IsObject { get; } = isObject;

        public PointerTree? Node { get; } = node;

        public PointerTree? Child { get; private set; }

        public bool HasKey { get; private set; }

        public void TakeKey(SpecToken key)
        {
            HasKey = true;
            Child = Node?.Child(key.Text);
            Child?.Place = key;
        }

        public PointerTree? TakeValue(SpecToken value)
        {
            if (IsObject)
            {
                var member = Child;
                HasKey = false;
                Child = null;
                return member;
            }

            var item = Node?.Child(_index++.ToString(CultureInfo.InvariantCulture));
            item?.Place = value;
            return item;
        }
    }
}
