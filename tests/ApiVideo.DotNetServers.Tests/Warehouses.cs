using Warehouse;

namespace ApiVideo.DotNetServers.Tests;

/// <summary>The two servers, running as long as the tests do.</summary>
[SetUpFixture]
internal sealed class Warehouses
{
    public static Server Minimal { get; private set; } = null!;

    public static Server Mvc { get; private set; } = null!;

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        Minimal = await Server.StartAsync(ServerKind.Minimal);
        Mvc = await Server.StartAsync(ServerKind.Mvc);
    }

    [OneTimeTearDown]
    public async Task StopAsync()
    {
        await Minimal.DisposeAsync();
        await Mvc.DisposeAsync();
    }
}
