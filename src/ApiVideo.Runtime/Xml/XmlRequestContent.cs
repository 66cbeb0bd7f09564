using System;
using System.IO;
using System.Net.Http;
using System.Text;
using System.Xml;

namespace ApiVideo.Runtime;

/// <summary>Writes the XML body of a request, in UTF-8.</summary>
internal static class XmlRequestContent
{
    // Line ends of a value are its own: a reader would make one of all that are written as they are.
    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        NewLineHandling = NewLineHandling.Entitize,
    };

    /// <param name="value">The value to write.</param>
    /// <param name="mediaType">The media type of the operation.</param>
    /// <param name="write">What writes the content of the root element.</param>
    /// <param name="name">The name of the root element.</param>
    /// <param name="namespace">Its namespace.</param>
    /// <param name="prefix">Its prefix.</param>
    /// <exception cref="ArgumentException">A text has a character that XML cannot have, or a key is no name.</exception>
    internal static HttpContent Create<T>(T value, string mediaType, Action<XmlWriter, T> write, string name, string? @namespace = null, string? prefix = null)
    {
        var body = new MemoryStream();
        using (var writer = XmlWriter.Create(body, Settings))
        {
            XmlWrite.Element(writer, value, write, name, @namespace, prefix);
        }

        var content = new ByteArrayContent(body.GetBuffer(), 0, (int)body.Length);
        content.Headers.TryAddWithoutValidation("Content-Type", mediaType);
        return content;
    }
}
