internal static class Calls
{
    public static async Task Null_can_be_sent()
    {
        using var wire = new Wire(status: 204);
        await wire.Client.Default.PatchAAsync(new DefaultPatchARequest { Note = null });
        Check.Same("""{"note":null}""", wire.Body);
        await wire.Client.Default.PatchAAsync(new DefaultPatchARequest { Count = 1 });
        Check.Same("""{"count":1}""", wire.Body);
        Check.Contains("application/merge-patch+json", wire.ContentType);
    }
}
