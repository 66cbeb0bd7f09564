internal static class Calls
{
    public static async Task The_scheme_is_sent()
    {
        using var wire = new Wire(status: 204, options: new CasesClientOptions { BaseAddress = new Uri("https://api.test/"), Credential = CasesCredential.SharedAccessKey("v") });
        await wire.Client.Default.GetAAsync();
        Check.Same("SharedAccessKey v", wire.Headers["Authorization"]);
    }
}
