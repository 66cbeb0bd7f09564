using System;
using System.ComponentModel;

namespace ApiVideo.Runtime;

/// <summary>An open enum of texts, as its codec sees it.</summary>
/// <typeparam name="TSelf">The enum.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface ITextEnum<TSelf>
{
    /// <summary>Gets the value of a text in UTF-8. A text that is known costs no new string.</summary>
    public static abstract TSelf Of(ReadOnlySpan<byte> text);
}
