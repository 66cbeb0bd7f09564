using System;
using System.IO;

namespace ApiVideo.Runtime;

/// <summary>Represents a file that a call sends, with its content, its name and its media type.</summary>
public sealed class FileUpload
{
    /// <summary>Initializes a new instance of the <see cref="FileUpload"/> class from a stream. It is read from its current position, and it is not closed.</summary>
    /// <param name="content">The content. If a request is sent again, the stream is read again, if it can seek.</param>
    /// <param name="fileName">The name of the file that is sent.</param>
    /// <param name="contentType">The media type, or <see langword="null"/> for the media type in the OpenAPI document, or else <c>application/octet-stream</c>.</param>
    /// <exception cref="ArgumentException"><paramref name="fileName"/> is null or empty, or <paramref name="content"/> is null.</exception>
    public FileUpload(Stream content, string fileName, string? contentType = null)
        : this(fileName, contentType)
    {
        ArgumentNullException.ThrowIfNull(content);
        Source = content;
    }

    /// <summary>Initializes a new instance of the <see cref="FileUpload"/> class from bytes.</summary>
    /// <param name="content">The content.</param>
    /// <param name="fileName">The name of the file that is sent.</param>
    /// <param name="contentType">The media type, or <see langword="null"/> for the media type in the OpenAPI document, or else <c>application/octet-stream</c>.</param>
    /// <exception cref="ArgumentException"><paramref name="fileName"/> is null or empty.</exception>
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

    /// <summary>Gets the name of the file that is sent.</summary>
    public string FileName { get; }

    /// <summary>Gets the media type, or <see langword="null"/> for the media type in the OpenAPI document.</summary>
    public string? ContentType { get; }

    /// <summary>Gets the object that receives reports of how much of the file has been sent, or <see langword="null"/> for none.</summary>
    /// <remarks>
    /// Bytes are reported when they have been given to the connection, and nothing is reported after the call has ended. If a request is sent again, the
    /// reports start from the beginning of what is sent again: of the file, or of its part in an upload in parts. An exception of the object ends the
    /// call.
    /// </remarks>
    public IProgress<ByteProgress>? Progress { get; init; }

    /// <summary>Gets how many bytes of the file have been sent before, if this is a part of it.</summary>
    internal long SentBefore { get; init; }

    /// <summary>Gets how many bytes the file has that this is a part of; null where it is no part.</summary>
    internal long? Total { get; init; }

    /// <summary>The upload that the file continues; null where it begins one.</summary>
    internal InterruptedUpload? Continued { get; init; }

    internal Stream? Source { get; }

    internal ReadOnlyMemory<byte> Bytes { get; }

    /// <inheritdoc/>
    public override string ToString() => FileName;
}
