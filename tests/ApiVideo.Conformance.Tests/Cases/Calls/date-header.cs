internal static class Calls
{
    public static async Task The_date_is_that_of_http()
    {
        using var wire = new Wire(status: 204);
        await wire.Client.Default.AAsync(ifModifiedSince: new DateTimeOffset(2024, 5, 6, 9, 8, 9, TimeSpan.FromHours(2)));
        Check.Same("Mon, 06 May 2024 07:08:09 GMT", wire.Headers["If-Modified-Since"]);
    }

    public static async Task A_sign_outside_ascii_is_refused_before_anything_is_sent()
    {
        using var wire = new Wire(status: 204);
        await Check.Throws<ArgumentException>(() => wire.Client.Default.AAsync(xName: "Zoë"));
        Check.Same(0, wire.Calls);
    }
}
