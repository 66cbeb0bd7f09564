namespace ApiVideo.Generator.Support;

/// <summary>Puts parameters of an operation into the headers of a request.</summary>
internal static class RequestHeaders
{
    /// <summary>Adds a header; nothing where the value is null.</summary>
    /// <exception cref="global::System.ArgumentException">The value would end the header.</exception>
    internal static void Add(global::System.Net.Http.HttpRequestMessage request, string name, string? value)
    {
        if (value is null)
        {
            return;
        }

        if (global::System.MemoryExtensions.IndexOfAny(global::System.MemoryExtensions.AsSpan(value), '\r', '\n', '\0') >= 0)
        {
            throw new global::System.ArgumentException($"The value of the header {name} cannot hold a line break.", nameof(value));
        }

        // Headers that describe the body stand on the body.
        if (!request.Headers.TryAddWithoutValidation(name, value))
        {
            request.Content?.Headers.TryAddWithoutValidation(name, value);
        }
    }
}
