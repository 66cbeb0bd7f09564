using System;
using System.Net.Http;
using System.Text;

namespace ApiVideo.Runtime;

/// <summary>Writes a body that is text, in UTF-8.</summary>
internal static class TextRequestContent
{
    internal static HttpContent Create(string value, string mediaType)
    {
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(value));
        ContentTypes.Set(content, mediaType);

        // JSON is in UTF-8 anyway, and its types have no such parameter.
        if (!mediaType.Contains("json", StringComparison.OrdinalIgnoreCase))
        {
            content.Headers.ContentType!.CharSet ??= "utf-8";
        }

        return content;
    }
}
