namespace ApiVideo.Runtime;

/// <summary>What all open enums of texts have in common.</summary>
internal static class OpenTextEnum
{
    /// <summary>Any text is a value; null is none.</summary>
    internal static bool TryParse<T>(string? text, out T result)
        where T : struct, ITextEnum<T>
    {
        result = T.Parse(text ?? "", provider: null);
        return text is not null;
    }
}
