namespace ApiVideo.Uploads.Tests;

/// <summary>Makes files.</summary>
internal static class Files
{
    internal const int PartSize = 5 * 1024 * 1024;

    internal static byte[] Bytes(int length)
    {
        var bytes = new byte[length];
        new Random(length).NextBytes(bytes);
        return bytes;
    }

    internal static FileUpload Seekable(byte[] bytes, IProgress<ByteProgress>? progress = null) =>
        new(new MemoryStream(bytes), "x.mp4", "video/mp4") { Progress = progress };

    internal static FileUpload Forward(byte[] bytes, IProgress<ByteProgress>? progress = null) =>
        new(new ForwardStream(new MemoryStream(bytes)), "x.mp4", "video/mp4") { Progress = progress };
}
