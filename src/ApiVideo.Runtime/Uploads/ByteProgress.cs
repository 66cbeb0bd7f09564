namespace ApiVideo.Runtime;

/// <summary>Represents how much of a file or of a body has been transferred.</summary>
/// <param name="Bytes">The number of bytes that have been transferred so far.</param>
/// <param name="TotalBytes">The number of bytes in total, or <see langword="null"/> if it is not known.</param>
public readonly record struct ByteProgress(long Bytes, long? TotalBytes);
