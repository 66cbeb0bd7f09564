internal static class Calls
{
    public static async Task Paths_that_their_query_tells_apart_are_operations()
    {
        using var wire = new Wire(status: 204);
        await wire.Client.Default.PropertiesAsync();
        Check.Same("https://api.test/things?comp=properties", wire.Address);
    }

    public static Task A_host_with_parameters_is_a_server_with_variables()
    {
        Check.Same("https://me.api.test/v1", CasesServer.ApiTestWith("me").ToString().TrimEnd('/'));
        return Task.CompletedTask;
    }
}
