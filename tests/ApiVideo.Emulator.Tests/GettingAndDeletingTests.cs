using System.Net;
using System.Text.Json.Nodes;

namespace ApiVideo.Emulator.Tests;

internal sealed class GettingAndDeletingTests : EmulatorFixture
{
    [Test]
    public async Task A_webhook_is_returned_as_it_was_created()
    {
        var created = await CreateAsync();

        var found = await SendForJsonAsync(HttpMethod.Get, $"webhooks/{Text(created["webhookId"])}", HttpStatusCode.OK);

        Assert.That(JsonNode.DeepEquals(found, created), Is.True);
    }

    [Test]
    public async Task A_deleted_webhook_is_gone()
    {
        var address = $"webhooks/{Text((await CreateAsync())["webhookId"])}";

        using var response = await SendAsync(HttpMethod.Delete, address);

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.NoContent));
        Assert.That(await response.Content.ReadAsByteArrayAsync(), Is.Empty);
        await SendForJsonAsync(HttpMethod.Get, address, HttpStatusCode.NotFound);
        await SendForJsonAsync(HttpMethod.Delete, address, HttpStatusCode.NotFound);
    }

    [Test]
    public async Task Deleting_leaves_the_other_webhooks()
    {
        var first = await CreateAsync();
        var second = await CreateAsync();
        var third = await CreateAsync();

        using var response = await SendAsync(HttpMethod.Delete, $"webhooks/{Text(second["webhookId"])}");

        var page = await SendForJsonAsync(HttpMethod.Get, "webhooks", HttpStatusCode.OK);
        Assert.That(
            page["data"]!.AsArray().Select(webhook => Text(webhook!["webhookId"])),
            Is.EqualTo(new[] { Text(first["webhookId"]), Text(third["webhookId"]) }));
    }

    [TestCase("GET", "webhooks/webhook_unknown")]
    [TestCase("DELETE", "webhooks/webhook_unknown")]
    [TestCase("GET", "webhooks/..%2Fwebhooks")]
    [TestCase("GET", "webhooks/%20")]
    public async Task An_unknown_id_is_not_found(string method, string address)
    {
        var error = await SendForJsonAsync(new HttpMethod(method), address, HttpStatusCode.NotFound);

        Assert.Multiple(() =>
        {
            Assert.That(Number(error["status"]), Is.EqualTo(404));
            Assert.That(Text(error["type"]), Does.EndWith("/resource-not-found"));
            Assert.That(Text(error["name"]), Is.EqualTo("webhookId"));
            Assert.That(Text(error["title"]), Is.Not.Empty);
        });
    }

    [Test]
    public async Task An_id_is_compared_with_its_case()
    {
        var id = Text((await CreateAsync())["webhookId"]);

        await SendForJsonAsync(HttpMethod.Get, "webhooks/" + id.ToUpperInvariant(), HttpStatusCode.NotFound);
    }
}
