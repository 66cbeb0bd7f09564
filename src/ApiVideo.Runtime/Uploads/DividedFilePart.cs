namespace ApiVideo.Runtime;

/// <summary>A part of a file that is sent in parts.</summary>
/// <param name="File">The part, as the file of a request.</param>
/// <param name="Range">What the header Content-Range says of it; null where the part is the whole file.</param>
/// <param name="End">How many bytes of the file have been sent with it.</param>
/// <param name="IsLast">Whether the file ends with it.</param>
internal sealed record DividedFilePart(FileUpload File, string? Range, long End, bool IsLast);
