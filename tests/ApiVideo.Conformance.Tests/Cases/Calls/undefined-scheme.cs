internal static class Calls
{
    public static string[] Findings => ["AVG0016 6"];

    public static async Task Nothing_is_sent_for_it()
    {
        using var wire = new Wire(status: 204, options: new CasesClientOptions { BaseAddress = new Uri("https://api.test/"), Credential = CasesCredential.Combine(CasesCredential.Bearer("t"), CasesCredential.Q("k"), CasesCredential.Hdr("h")) });
        await wire.Client.Default.AAsync();
        Check.Same("https://api.test/a", wire.Address);
        Check.Same(false, wire.Headers.ContainsKey("Authorization") || wire.Headers.ContainsKey("X-Key"));
        await wire.Client.Default.BAsync();
        Check.Same("Bearer t", wire.Headers["Authorization"]);
    }
}
