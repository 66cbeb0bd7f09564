using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Text;
using System.Text.Json;

namespace ApiVideo.Runtime;

/// <summary>Writes a body of the type <c>multipart/form-data</c>, part by part; a part that is null is not sent.</summary>
internal sealed class MultipartRequest
{
    private readonly string _boundary = "----" + Guid.NewGuid().ToString("N");
    private readonly MultipartContent _content;

    internal MultipartRequest()
    {
        _content = new MultipartContent("form-data", _boundary)
        {
            // Names of files and parts may be in any script.
            HeaderEncodingSelector = static (_, _) => Encoding.UTF8,
        };

        // .NET puts the boundary in quotes, which some servers take for a part of it.
        _content.Headers.Remove("Content-Type");
        _content.Headers.TryAddWithoutValidation("Content-Type", "multipart/form-data; boundary=" + _boundary);
    }

    /// <summary>Adds a file.</summary>
    /// <param name="name">The name of the part.</param>
    /// <param name="file">The file.</param>
    /// <param name="mediaType">The media type of a file that does not say its own.</param>
    internal void AddFile(string name, FileUpload? file, string mediaType = "application/octet-stream")
    {
        if (file is null)
        {
            return;
        }

        var part = file.Source is { } stream
            ? StreamRequestContent.Create(stream, file.ContentType ?? mediaType)
            : Bytes(file.Bytes, file.ContentType ?? mediaType);
        if (file.Progress is { } progress)
        {
            part = new ReportingRequestContent(part, progress, file.SentBefore, file.Total);
        }

        part.Headers.TryAddWithoutValidation("Content-Disposition", Disposition(name) + "; filename=\"" + Quoted(file.FileName) + "\"");
        _content.Add(part);
    }

    /// <summary>Adds a part for each file.</summary>
    internal void AddFiles(string name, IEnumerable<FileUpload>? files, string mediaType = "application/octet-stream")
    {
        foreach (var file in files ?? [])
        {
            AddFile(name, file, mediaType);
        }
    }

    /// <summary>Adds a text.</summary>
    internal void AddText(string name, string? text, string? mediaType = null)
    {
        if (text is null)
        {
            return;
        }

        var part = Bytes(Encoding.UTF8.GetBytes(text), mediaType);
        part.Headers.TryAddWithoutValidation("Content-Disposition", Disposition(name));
        _content.Add(part);
    }

    /// <summary>Adds a value: a scalar as text, an object as JSON, a list as a part for each of its values.</summary>
    internal void AddValue(string name, JsonElement? value, string? mediaType = null)
    {
        if (value is not { } known || JsonValue.IsNothing(known))
        {
            return;
        }

        if (known.ValueKind == JsonValueKind.Array && mediaType is null)
        {
            foreach (var item in known.EnumerateArray())
            {
                AddOne(name, item, mediaType);
            }

            return;
        }

        AddOne(name, known, mediaType);
    }

    /// <summary>Adds a part for each pair that the value has in a style.</summary>
    internal void AddStyled(string name, JsonElement? value, ParameterStyle style, bool explode)
    {
        if (value is { } known)
        {
            foreach (var pair in StyledPairs.Of(name, known, style, explode))
            {
                AddText(pair.Name, pair.Value);
            }
        }
    }

    /// <summary>Adds a header to the parts of a name that are there already.</summary>
    internal void AddHeader(string name, string header, string value)
    {
        foreach (var part in _content)
        {
            if (part.Headers.NonValidated["Content-Disposition"].ToString().StartsWith(Disposition(name), StringComparison.Ordinal))
            {
                part.Headers.TryAddWithoutValidation(header, value);
            }
        }
    }

    /// <summary>Gets the body. Without a part it is what browsers send, for what .NET would write is no body that servers read.</summary>
    internal HttpContent ToContent()
    {
        using var parts = _content.GetEnumerator();
        if (parts.MoveNext())
        {
            return _content;
        }

        var content = new ByteArrayContent(Encoding.ASCII.GetBytes("--" + _boundary + "--\r\n"));
        content.Headers.TryAddWithoutValidation("Content-Type", "multipart/form-data; boundary=" + _boundary);
        return content;
    }

    /// <summary>Gets the body; null where it has no part, of an operation that can do without.</summary>
    internal HttpContent? ToContentOrNone()
    {
        using var parts = _content.GetEnumerator();
        return parts.MoveNext() ? _content : null;
    }

    private void AddOne(string name, JsonElement value, string? mediaType)
    {
        if (!JsonValue.IsNothing(value))
        {
            AddText(name, JsonValue.TextOf(value), mediaType ?? (JsonValue.IsComposite(value) ? "application/json" : null));
        }
    }

    private static ReadOnlyMemoryContent Bytes(ReadOnlyMemory<byte> bytes, string? mediaType)
    {
        var part = new ReadOnlyMemoryContent(bytes);
        if (mediaType is not null)
        {
            ContentTypes.Set(part, mediaType);
        }

        return part;
    }

    private static string Disposition(string name) => "form-data; name=\"" + Quoted(name) + "\"";

    // As browsers do.
    private static string Quoted(string text) => text.Replace("\r", "%0D").Replace("\n", "%0A").Replace("\"", "%22");
}
