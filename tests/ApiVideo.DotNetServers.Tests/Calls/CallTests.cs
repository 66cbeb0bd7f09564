using Warehouse;

namespace ApiVideo.DotNetServers.Tests.Minimal.AspNet31;

/// <summary>A client of the document that this copy is of, and what went over the wire.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
internal abstract class CallTests : IDisposable
{
    private readonly string _name = Guid.NewGuid().ToString("N");

    protected CallTests()
    {
        Client = Connect(credential: null);
    }

    protected WarehouseClient Client { get; }

    /// <summary>The last call.</summary>
    protected Exchange Wire => Server.Log[_name];

#if MVC
    private static Server Server => Warehouses.Mvc;
#else
    private static Server Server => Warehouses.Minimal;
#endif

    public void Dispose()
    {
        Client.Dispose();
        GC.SuppressFinalize(this);
    }

    protected WarehouseClient Connect(WarehouseCredential? credential) => new(new WarehouseClientOptions
    {
        BaseAddress = Server.Address,
        Credential = credential,
        DefaultHeaders = { [ExchangeLog.HeaderName] = _name },
    });
}
