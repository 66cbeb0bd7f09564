internal static class Calls
{
    public static async Task The_address_of_the_http_client_counts()
    {
        using var wire = new Wire();
        using var http = new HttpClient(wire, disposeHandler: false) { BaseAddress = new Uri("https://given.test/base/") };
        await new CasesClient(http, new CasesClientOptions()).Default.AAsync();
        Check.Same("https://given.test/base/a", wire.Address);
    }
}
