using System.Net;

namespace ApiVideo.Emulator.Tests;

internal sealed class RoutingTests : EmulatorFixture
{
    [TestCase("GET", "videos")]
    [TestCase("POST", "auth")]
    [TestCase("GET", "webhooks/one/two")]
    [TestCase("GET", "favicon.ico")]
    [TestCase("GET", "emulator")]
    public async Task An_unknown_path_is_not_found(string method, string address)
    {
        var error = await SendForJsonAsync(new HttpMethod(method), address, HttpStatusCode.NotFound);

        Assert.That(Text(error["type"]), Does.EndWith("/unrecognized-request-url"));
        Assert.That(Number(error["status"]), Is.EqualTo(404));
    }

    [TestCase("PUT", "webhooks", "GET, POST")]
    [TestCase("PATCH", "webhooks/one", "DELETE, GET")]
    [TestCase("GET", "auth/api-key", "POST")]
    [TestCase("GET", "emulator/events", "POST")]
    [TestCase("POST", "", "GET")]
    public async Task A_method_that_a_path_does_not_take_is_refused(string method, string address, string allowed)
    {
        using var response = await SendAsync(new HttpMethod(method), address);

        var error = await ReadAsync(response);
        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.MethodNotAllowed));
        Assert.That(response.Content.Headers.Allow.Order(), Is.EqualTo(allowed.Split(", ")));
        Assert.That(Number(error["status"]), Is.EqualTo(405));
    }
}
