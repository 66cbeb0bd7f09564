namespace ApiVideo.Generator.Support;

/// <summary>An open enum of texts, as its codec sees it.</summary>
/// <typeparam name="TSelf">The enum.</typeparam>
internal interface ITextEnum<TSelf>
{
    /// <summary>Gets the value of a text in UTF-8. A text that is known costs no new string.</summary>
    public static abstract TSelf Of(global::System.ReadOnlySpan<byte> text);
}
