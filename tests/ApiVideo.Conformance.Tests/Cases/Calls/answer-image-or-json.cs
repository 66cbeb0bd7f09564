internal static class Calls
{
    public static async Task The_picture_can_be_had()
    {
        using var wire = new Wire([1, 2, 3], "image/png");
        await using var file = (await wire.Client.Default.GetMixedAsync()).Value;
        Check.Same(3, file.ReadByte() + file.ReadByte());
        Check.Contains("image/png", wire.Headers["Accept"]);
    }

    public static async Task The_json_can_be_had()
    {
        using var wire = new Wire("""{"content":"AQID"}""");
        Check.Same("AQID", Convert.ToBase64String((await wire.Client.Default.GetMixedJsonAsync()).Value.Content));
    }

    public static async Task The_caller_chooses_among_pictures()
    {
        using var wire = new Wire([1], "image/jpeg");
        var answer = await wire.Client.Default.GetPicturesAsync(accept: "image/jpeg");
        Check.Same("image/jpeg", wire.Headers["Accept"]);
        Check.IsTrue(answer.Headers.TryGetValue("Content-Type", out var type) && type == "image/jpeg");
    }
}
