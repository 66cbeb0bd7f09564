using System.Net;
using Warehouse;

namespace ApiVideo.DotNetServers.Tests.Minimal.AspNet31;

/// <summary>Each endpoint gets the key that it asks for, and no other.</summary>
internal sealed class KeyTests : CallTests
{
    private readonly WarehouseCredential _both = WarehouseCredential.Combine(
        WarehouseCredential.Bearer(KeyHandler.Key), WarehouseCredential.ApiKey(KeyHandler.Key));

    [Test]
    public async Task A_bearer_is_let_in()
    {
        using WarehouseClient client = Connect(_both);

        Echo echo = await client.Keys.GetWithBearerAsync();

        Assert.That(echo.Text, Is.EqualTo("Bearer"));
        Assert.That(Wire.Headers.ContainsKey(KeyHandler.HeaderName), Is.False);
    }

    [Test]
    public async Task A_key_is_let_in()
    {
        using WarehouseClient client = Connect(_both);

        Echo echo = await client.Keys.GetWithApiKeyAsync();

        Assert.That(echo.Text, Is.EqualTo("ApiKey"));
        Assert.That(Wire.Headers.Authorization.ToString(), Is.Empty);
    }

    [Test]
    public async Task Where_no_key_is_asked_for_none_is_sent()
    {
        using WarehouseClient client = Connect(_both);

        Echo echo = await client.Keys.GetOpenAsync();

        Assert.That(echo.Text, Is.EqualTo("nobody"));
        Assert.That(Wire.Headers.Authorization.ToString(), Is.Empty);
        Assert.That(Wire.Headers.ContainsKey(KeyHandler.HeaderName), Is.False);
    }

    [Test]
    public void Another_key_is_not_let_in()
    {
        using WarehouseClient client = Connect(WarehouseCredential.Bearer("another"));

        var error = Assert.CatchAsync<ApiException>(async () => await client.Keys.GetWithBearerAsync())!;

        Assert.That(error.StatusCode, Is.EqualTo(HttpStatusCode.Unauthorized));
    }
}
