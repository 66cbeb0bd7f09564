using System.Net;
using NamespaceOfApp.Api;

namespace NamespaceOfApp.Tests;

public sealed class ClientTests
{
    // Replace this test with one that calls an operation of your document, and look at handler.Requests.
    [Test]
    public void A_client_sends_nothing_until_an_operation_is_called()
    {
        using var handler = new StubHandler(HttpStatusCode.OK, "{}");
        using var http = new HttpClient(handler);
        var options = new ServiceClientOptions { BaseAddress = new Uri("https://localhost/api/") };

        using var client = new ServiceClient(http, options);

        Assert.That(handler.Requests, Is.Empty);
        Assert.That(options.BaseAddress, Is.EqualTo(new Uri("https://localhost/api/")));
    }
}
