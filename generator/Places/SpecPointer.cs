using System.Globalization;

namespace ApiVideo.Generator.Places;

/// <summary>
/// A place in a spec: the file's path as the compiler knows it, and a JSON pointer (RFC 6901) into the file,
/// empty for the whole document.
/// </summary>
internal readonly record struct SpecPointer(string File, string Pointer)
{
    public bool IsRoot => Pointer.Length == 0;

    /// <summary>The last segment, unescaped; empty for the root.</summary>
    public string LastSegment => Pointer.Length == 0 ? "" : Unescape(Pointer.Substring(Pointer.LastIndexOf('/') + 1));

    /// <summary>The place around this one; the root's parent is the root.</summary>
    public SpecPointer Parent => Pointer.Length == 0 ? this : this with { Pointer = Pointer.Substring(0, Pointer.LastIndexOf('/')) };

    public static SpecPointer RootOf(string file) => new(file, "");

    /// <summary>Reads the fragment of a reference (<c>#/components/schemas/a</c>), which may be percent-encoded.</summary>
    public static SpecPointer Parse(string file, string fragment)
    {
        var text = fragment.StartsWith("#", StringComparison.Ordinal) ? fragment.Substring(1) : fragment;
        if (text.IndexOf('%') >= 0)
        {
            text = Uri.UnescapeDataString(text);
        }

        return new SpecPointer(file, text == "/" ? "" : text);
    }

    public SpecPointer Child(string key) => this with { Pointer = Pointer + "/" + Escape(key) };

    public SpecPointer Child(int index) => this with { Pointer = Pointer + "/" + index.ToString(CultureInfo.InvariantCulture) };

    /// <summary>The unescaped segments from the root.</summary>
    public string[] Segments() => Pointer.Length == 0
        ? []
        : Pointer.Substring(1).Split('/').Select(Unescape).ToArray();

    // Most pointers of a document are in one file.
    public override int GetHashCode() => Pointer?.GetHashCode() ?? 0;

    public override string ToString() => File + "#" + Pointer;

    private static string Escape(string key) =>
        key.IndexOf('~') < 0 && key.IndexOf('/') < 0 ? key : key.Replace("~", "~0").Replace("/", "~1");

    private static string Unescape(string segment) =>
        segment.IndexOf('~') < 0 ? segment : segment.Replace("~1", "/").Replace("~0", "~");
}
