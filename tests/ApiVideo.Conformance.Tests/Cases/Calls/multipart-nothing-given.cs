internal static class Calls
{
    public static async Task The_body_ends_with_its_boundary()
    {
        using var wire = new Wire(status: 204);
        await wire.Client.Default.UploadAsync();
        var boundary = wire.ContentType[(wire.ContentType.IndexOf("boundary=", StringComparison.Ordinal) + 9)..].Trim('"');
        Check.Same($"--{boundary}--\r\n", wire.Body);
    }
}
