internal static class Calls
{
    public static async Task A_method_takes_the_variables()
    {
        using var wire = new Wire(status: 204, options: new CasesClientOptions { BaseAddress = CasesServer.With(endpoint: "http://127.0.0.1:1", version: "v1") });
        await wire.Client.Default.GetAAsync();
        Check.Same("http://127.0.0.1:1/api/v1/a", wire.Address);
    }
}
