using System;

namespace ApiVideo.Runtime;

/// <summary>Represents an upload in parts that ended before the whole file was sent, because it failed or was canceled.</summary>
public sealed class InterruptedUpload
{
    internal InterruptedUpload(long confirmedBytes, int confirmedParts, long? totalBytes, ApiResponse? response)
    {
        ConfirmedBytes = confirmedBytes;
        ConfirmedParts = confirmedParts;
        TotalBytes = totalBytes;
        Response = response;
    }

    /// <summary>Gets the number of bytes at the beginning of the file that the server has confirmed.</summary>
    public long ConfirmedBytes { get; }

    /// <summary>Gets the number of parts that the server has confirmed.</summary>
    public int ConfirmedParts { get; }

    /// <summary>Gets the length of the file in bytes, or <see langword="null"/> if it is not known.</summary>
    public long? TotalBytes { get; }

    /// <summary>
    /// Gets the response to the last part that the server has confirmed, or <see langword="null"/> if there is none. Its type is that of the response
    /// of the operation.
    /// </summary>
    public ApiResponse? Response { get; }

    /// <summary>Gets how far an upload in parts came that ended with an exception.</summary>
    /// <param name="exception">The exception, of any type.</param>
    /// <returns>How far the upload came, or <see langword="null"/> if the exception is not that of an upload in parts.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="exception"/> is null.</exception>
    public static InterruptedUpload? From(Exception exception)
    {
        ArgumentNullException.ThrowIfNull(exception);
        return exception.Data[typeof(InterruptedUpload)] as InterruptedUpload;
    }

    /// <summary>Creates a file whose upload, by the same operation, continues this one: it sends only what the server did not confirm.</summary>
    /// <param name="file">The whole file again, with the same length. A stream must be able to seek, and be at the beginning of the file.</param>
    /// <returns>The file, with the name, the media type and the progress of <paramref name="file"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="file"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// The file does not have the length of the one of this upload, or one of the lengths is not known because the stream cannot seek.
    /// </exception>
    public FileUpload Continue(FileUpload file)
    {
        ArgumentNullException.ThrowIfNull(file);
        if (TotalBytes is null || DividedFile.LengthOf(file) != TotalBytes)
        {
            throw new ArgumentException("An upload can be continued only with a file of the same, known length.", nameof(file));
        }

        return file.Source is { } source
            ? new FileUpload(source, file.FileName, file.ContentType) { Progress = file.Progress, Continued = this }
            : new FileUpload(file.Bytes, file.FileName, file.ContentType) { Progress = file.Progress, Continued = this };
    }

    /// <summary>Writes on an exception how far the upload came.</summary>
    internal void NoteOn(Exception exception) => exception.Data[typeof(InterruptedUpload)] = this;
}
