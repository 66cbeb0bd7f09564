using System.Net;

namespace ApiVideo.Fault.Tests;

/// <summary>Servers that point elsewhere. Credentials stay where they belong.</summary>
internal sealed class RedirectTests : FaultFixture
{
    [Test]
    public async Task A_redirect_to_another_server_is_an_answer_and_not_followed()
    {
        await using var other = new FaultServer(Answers.Json(Answers.Webhook));
        await using var server = new FaultServer(Redirect(other.Address));

        var exception = await FailureOfAsync<ApiException>(() => GetFromAsync(server));

        Assert.Multiple(() =>
        {
            Assert.That(exception.StatusCode, Is.EqualTo(HttpStatusCode.Found));
            Assert.That(exception.Headers.TryGetValue("Location", out var location), Is.True);
            Assert.That(location, Does.StartWith(other.Address.ToString()));
            Assert.That(other.Requests, Is.Empty);
        });
    }

    [Test]
    public async Task An_HTTP_client_that_follows_redirects_takes_no_credential_along()
    {
        await using var other = new FaultServer(Answers.Json(Answers.Webhook));
        await using var server = new FaultServer(Redirect(other.Address));
        using var httpClient = new HttpClient();
        var client = new ApiVideoClient(httpClient, new ApiVideoClientOptions { BaseAddress = server.Address, Credential = ApiVideoCredential.Bearer(Secret) });

        await client.Webhooks.GetAsync("webhook_1");
        httpClient.Dispose();

        Assert.Multiple(() =>
        {
            Assert.That(server.Requests.Single().Header("Authorization"), Is.EqualTo("Bearer " + Secret));
            Assert.That(other.Requests.Single().Head, Does.Not.Contain(Secret));
        });
    }

    [Test]
    public async Task A_redirect_from_https_to_http_is_not_followed()
    {
        using var certificate = LoopbackCertificate.Make();
        await using var other = new FaultServer(Answers.Json(Answers.Webhook));
        await using var server = new FaultServer((_, connection) => connection.SendAsync(Redirect(other.Address)), certificate);
        using var handler = new SocketsHttpHandler { SslOptions = LoopbackCertificate.Trust(certificate) };
        using var httpClient = new HttpClient(handler);
        var client = new ApiVideoClient(httpClient, new ApiVideoClientOptions { BaseAddress = server.Address, Credential = ApiVideoCredential.Bearer(Secret) });

        var exception = await FailureOfAsync<ApiException>(() => client.Webhooks.GetAsync("webhook_1"));
        httpClient.Dispose();

        Assert.Multiple(() =>
        {
            Assert.That(exception.StatusCode, Is.EqualTo(HttpStatusCode.Found));
            Assert.That(other.Requests, Is.Empty);
        });
    }

    [TestCase(true)]
    [TestCase(false)]
    public async Task A_loop_of_redirects_ends(bool isFollowed)
    {
        await using var server = new FaultServer("HTTP/1.1 302 Found\r\nLocation: /webhooks/webhook_1\r\nContent-Length: 0\r\n\r\n");
        using var handler = new SocketsHttpHandler { AllowAutoRedirect = isFollowed, MaxAutomaticRedirections = 5 };
        using var httpClient = new HttpClient(handler);
        var client = new ApiVideoClient(httpClient, new ApiVideoClientOptions { BaseAddress = server.Address });

        var exception = await FailureOfAsync<ApiException>(() => client.Webhooks.GetAsync("webhook_1"));
        httpClient.Dispose();

        Assert.Multiple(() =>
        {
            Assert.That(exception.StatusCode, Is.EqualTo(HttpStatusCode.Found));
            Assert.That(server.Requests, Has.Count.EqualTo(isFollowed ? 6 : 1));
        });
    }

    private static string Redirect(Uri to) => $"HTTP/1.1 302 Found\r\nLocation: {to}webhooks/webhook_1\r\nContent-Length: 0\r\n\r\n";
}
