using System;

namespace ApiVideo.Runtime;

/// <summary>Provides the code that all open enums of texts share.</summary>
internal static class OpenTextEnum
{
    /// <summary>Gets the text that a value keeps: null for an empty text, which the default value has too.</summary>
    internal static string? Kept(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return value.Length == 0 ? null : value;
    }

    /// <summary>Converts a text to a value: every text is one, <c>null</c> is not.</summary>
    internal static bool TryParse<T>(string? text, out T result)
        where T : struct, ITextEnum<T>
    {
        result = T.Parse(text ?? "", provider: null);
        return text is not null;
    }
}
