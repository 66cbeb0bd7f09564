using System.Net;
using NamespaceOfApp.Api;

namespace NamespaceOfApp.Tests;

public sealed class ProductListTests
{
    [Test]
    public async Task It_writes_a_line_for_each_product()
    {
        using var handler = new StubHandler(HttpStatusCode.OK, """[{"id":"p1","name":"Lamp","price":12.5},{"id":"p2","name":"Chair"}]""");
        using var http = new HttpClient(handler);
        using var client = new ServiceClient(http, new ServiceClientOptions());
        using var output = new StringWriter { NewLine = "\n" };

        await ProductList.WriteAsync(client.Products, output);

        Assert.That(output.ToString(), Is.EqualTo("p1: Lamp\np2: Chair\n"));
        Assert.That(handler.Requests.Select(request => request.RequestUri?.AbsoluteUri), Is.EqualTo(new[] { "https://shop.example.com/v1/products?limit=20" }));
    }

    [Test]
    public void An_error_has_the_body_that_the_document_describes()
    {
        using var handler = new StubHandler(HttpStatusCode.NotFound, """{"title":"There is no p3.","status":404}""", "application/problem+json");
        using var http = new HttpClient(handler);
        using var client = new ServiceClient(http, new ServiceClientOptions());

        var thrown = Assert.ThrowsAsync<ApiException<Problem>>(async () => await client.Products.GetAsync("p3"));

        Assert.That(thrown!.Error.Title, Is.EqualTo("There is no p3."));
    }
}
