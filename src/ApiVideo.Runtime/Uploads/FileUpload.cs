using System;
using System.IO;

namespace ApiVideo.Runtime;

/// <summary>A file that a call sends: its content, its name and its media type.</summary>
public sealed class FileUpload
{
    /// <summary>Makes a file of a stream, which is read from where it stands and stays open.</summary>
    /// <param name="content">The content. Where a call is sent again, it is read again if it can seek.</param>
    /// <param name="fileName">The name that the server sees.</param>
    /// <param name="contentType">The media type; where it is not given, what the API asks for, else <c>application/octet-stream</c>.</param>
    public FileUpload(Stream content, string fileName, string? contentType = null)
        : this(fileName, contentType)
    {
        ArgumentNullException.ThrowIfNull(content);
        Source = content;
    }

    /// <summary>Makes a file of bytes.</summary>
    /// <param name="content">The content.</param>
    /// <param name="fileName">The name that the server sees.</param>
    /// <param name="contentType">The media type; where it is not given, what the API asks for, else <c>application/octet-stream</c>.</param>
    public FileUpload(ReadOnlyMemory<byte> content, string fileName, string? contentType = null)
        : this(fileName, contentType)
    {
        Bytes = content;
    }

    private FileUpload(string fileName, string? contentType)
    {
        ArgumentException.ThrowIfNullOrEmpty(fileName);
        FileName = fileName;
        ContentType = contentType;
    }

    /// <summary>The name that the server sees.</summary>
    public string FileName { get; }

    /// <summary>The media type, if one was given.</summary>
    public string? ContentType { get; }

    internal Stream? Source { get; }

    internal ReadOnlyMemory<byte> Bytes { get; }

    /// <inheritdoc/>
    public override string ToString() => FileName;
}
