using System;
using System.Net.Http;
using System.Net.Http.Headers;

namespace ApiVideo.Runtime;

/// <summary>Sets the media type of a body or of one of its parts.</summary>
internal static class ContentTypes
{
    /// <exception cref="ArgumentException">The text is not a media type.</exception>
    internal static void Set(HttpContent content, string mediaType)
    {
        if (!MediaTypeHeaderValue.TryParse(mediaType, out var value))
        {
            throw new ArgumentException($"'{mediaType}' is not a media type.", nameof(mediaType));
        }

        content.Headers.ContentType = value;
    }
}
