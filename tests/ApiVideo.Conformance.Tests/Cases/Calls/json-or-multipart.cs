internal static class Calls
{
    public static async Task There_is_a_method_for_each()
    {
        using var wire = new Wire(status: 204);
        await wire.Client.Default.CreateJsonAsync(new DefaultCreateRequest { Url = "u" });
        Check.Same("""{"url":"u"}""", wire.Body);
        await wire.Client.Default.CreateAsync(file: new FileUpload(new MemoryStream("abc"u8.ToArray()), "a.txt"));
        Check.Contains("multipart/form-data", wire.ContentType);
        Check.Contains("abc", wire.Body);
    }
}
