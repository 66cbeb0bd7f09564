using System;
using System.IO;
using System.Xml;

namespace ApiVideo.Runtime;

/// <summary>Reads answers that are XML: without a DTD, so that no entity is more than its text, and nothing outside is ever read.</summary>
internal static class XmlResponse
{
    /// <summary>Reads the body of a success.</summary>
    /// <param name="response">The answer.</param>
    /// <param name="read">What reads the root element.</param>
    /// <param name="name">The name of the root element; null for any.</param>
    /// <param name="namespace">Its namespace; null for any.</param>
    /// <exception cref="ApiException">There is no body, or it cannot be read.</exception>
    internal static ApiResponse<T> Read<T>(ReceivedResponse response, Func<XmlReader, T> read, string? name, string? @namespace = null)
    {
        if (response.Body.Count == 0)
        {
            return response.Failed<T>(", but the response has no body", inner: null);
        }

        try
        {
            return response.OfValue(Parse(response, read, name, @namespace));
        }
        catch (XmlException exception)
        {
            return response.Failed<T>(", but the body cannot be read", exception);
        }
    }

    /// <summary>Reads the body of a success that may have none.</summary>
    /// <exception cref="ApiException">There is a body that cannot be read.</exception>
    internal static ApiResponse<T> ReadOrNone<T>(ReceivedResponse response, Func<XmlReader, T> read, string? name, string? @namespace = null) =>
        response.Body.Count == 0 ? response.OfValue<T>(default!) : Read(response, read, name, @namespace);

    /// <summary>The failure of a status whose body is XML: without the body's value where that cannot be read.</summary>
    /// <exception cref="ApiException">The options do not say that calls give every answer.</exception>
    internal static ApiFailure Fail<TError>(ReceivedResponse response, Func<XmlReader, TError> read, string? name, string? @namespace)
    {
        if (response.Body.Count == 0)
        {
            return response.Fail(problem: null, inner: null);
        }

        TError error;
        try
        {
            error = Parse(response, read, name, @namespace);
        }
        catch (XmlException exception)
        {
            return response.Fail(problem: null, exception);
        }

        return response.Fail(error);
    }

    private static T Parse<T>(ReceivedResponse response, Func<XmlReader, T> read, string? name, string? @namespace)
    {
        using var reader = Open(response);
        reader.MoveToContent();
        if (!XmlRead.Is(reader, name, @namespace))
        {
            throw XmlRead.Problem(reader, $"Expected the element '{name}'{(@namespace is null ? "" : $" of '{@namespace}'")}, found '{reader.Name}'.");
        }

        var value = read(reader);

        // Throws where anything but comments follows.
        while (reader.Read())
        {
        }

        return value;
    }

    private static XmlReader Open(ReceivedResponse response)
    {
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
        };

        // What the header says of the encoding is stronger than what the document does.
        var body = response.Body;
        return response.ContentType?.Contains("charset", StringComparison.OrdinalIgnoreCase) == true
            ? XmlReader.Create(new StringReader(BodyText.Decode(body, response.ContentType, int.MaxValue)), settings)
            : XmlReader.Create(new MemoryStream(body.Array!, body.Offset, body.Count, writable: false), settings);
    }
}
