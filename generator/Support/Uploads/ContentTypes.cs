namespace ApiVideo.Generator.Support;

/// <summary>Sets the media type of a body or of one of its parts.</summary>
internal static class ContentTypes
{
    /// <exception cref="global::System.ArgumentException">The text is no media type.</exception>
    internal static void Set(global::System.Net.Http.HttpContent content, string mediaType)
    {
        if (!global::System.Net.Http.Headers.MediaTypeHeaderValue.TryParse(mediaType, out var value))
        {
            throw new global::System.ArgumentException($"'{mediaType}' is no media type.", nameof(mediaType));
        }

        content.Headers.ContentType = value;
    }
}
