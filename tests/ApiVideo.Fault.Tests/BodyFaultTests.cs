using System.Net;
using System.Text;
using System.Text.Json;

namespace ApiVideo.Fault.Tests;

/// <summary>Bodies that break off, lie about themselves, or are none.</summary>
internal sealed class BodyFaultTests : FaultFixture
{
    private const int MegabytesOfError = 10;

    [Test]
    public async Task A_body_that_is_cut_short_is_no_answer()
    {
        var exception = await FailureOfGetAsync<HttpRequestException>(async (_, connection) =>
        {
            await connection.SendAsync("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{\"webhookId\":");
            connection.Close();
        });

        Assert.That(exception.HttpRequestError, Is.EqualTo(HttpRequestError.ResponseEnded));
    }

    [Test]
    public async Task Chunks_that_break_off_are_no_answer()
    {
        var exception = await FailureOfGetAsync<HttpRequestException>(async (_, connection) =>
        {
            await connection.SendAsync("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{\"web");
            connection.Close();
        });

        Assert.That(exception.HttpRequestError, Is.EqualTo(HttpRequestError.ResponseEnded));
    }

    [Test]
    public async Task Chunks_of_a_length_that_is_none_are_no_answer()
    {
        var exception = await FailureOfGetAsync<HttpRequestException>("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nfive\r\n{\"web\r\n0\r\n\r\n");

        Assert.That(exception.HttpRequestError, Is.EqualTo(HttpRequestError.InvalidResponse));
    }

    [Test]
    public async Task A_connection_that_is_reset_within_the_body_is_no_answer()
    {
        var exception = await FailureOfGetAsync<HttpRequestException>(async (_, connection) =>
        {
            await connection.SendAsync("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"webhookId\":");
            connection.Reset();
        });

        Assert.That(exception.InnerException, Is.InstanceOf<IOException>());
    }

    [Test]
    public async Task JSON_under_another_content_type_is_read_all_the_same()
    {
        await using var server = new FaultServer(Answers.Text(Answers.Webhook, "200 OK", "Content-Type: text/plain\r\n"));

        var webhook = await GetFromAsync(server);

        Assert.That(webhook.Value.WebhookId, Is.EqualTo("webhook_1"));
    }

    [TestCase("<html>Welcome</html>", "text/html", TestName = "A_page_of_HTML_for_an_answer_throws_with_the_page_kept")]
    [TestCase("{\"webhookId\":", "application/json", TestName = "JSON_that_ends_too_soon_throws_with_the_text_kept")]
    [TestCase("{\"webhookId\":1}", "application/json", TestName = "JSON_of_another_shape_throws_with_the_text_kept")]
    public async Task A_success_that_cannot_be_read(string body, string contentType)
    {
        var exception = await FailureOfGetAsync<ApiException>(
            Answers.Text(body, "200 OK", $"Content-Type: {contentType}\r\nX-RateLimit-Remaining: 7\r\n"));

        Assert.Multiple(() =>
        {
            Assert.That(exception.StatusCode, Is.EqualTo(HttpStatusCode.OK));
            Assert.That(exception.InnerException, Is.InstanceOf<JsonException>());
            Assert.That(exception.ResponseBody, Is.EqualTo(body));
            Assert.That(exception.RateLimit.Remaining, Is.EqualTo(7));
            Assert.That(exception.Operation.Name, Is.EqualTo("Webhooks.Get"));
        });
    }

    [Test]
    public async Task A_success_without_the_body_that_is_needed_throws()
    {
        var exception = await FailureOfGetAsync<ApiException>("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");

        Assert.Multiple(() =>
        {
            Assert.That(exception.StatusCode, Is.EqualTo(HttpStatusCode.OK));
            Assert.That(exception.ResponseBody, Is.Null);
            Assert.That(exception.Message, Does.Contain("no body"));
        });
    }

    [Test]
    public async Task An_answer_without_content_that_has_some_does_not_confuse_the_next_call()
    {
        await using var server = new FaultServer((request, connection) => connection.SendAsync(
            request.Head.StartsWith("DELETE", StringComparison.Ordinal)
                ? Answers.Text("surprise", "204 No Content")
                : Answers.Json(Answers.Webhook)));
        using var client = ClientOf(server);

        var deleted = await client.Webhooks.DeleteAsync("webhook_1");
        var webhook = await client.Webhooks.GetAsync("webhook_1");

        Assert.Multiple(() =>
        {
            Assert.That(deleted.StatusCode, Is.EqualTo(HttpStatusCode.NoContent));
            Assert.That(webhook.Value.WebhookId, Is.EqualTo("webhook_1"));
        });
    }

    [Test]
    public async Task A_packed_body_is_unpacked()
    {
        await using var server = new FaultServer((_, connection) => connection.SendAsync(Answers.GzipAnswer(Answers.Gzip(Answers.Webhook))));

        var webhook = await GetFromAsync(server);

        Assert.That(webhook.Value.WebhookId, Is.EqualTo("webhook_1"));
    }

    [Test]
    public async Task A_body_that_is_packed_badly_is_no_answer()
    {
        var packed = Answers.Gzip(Answers.Webhook);
        packed.AsSpan(10).Fill(0xFF);

        var exception = await FailureOfGetAsync<HttpRequestException>((_, connection) => connection.SendAsync(Answers.GzipAnswer(packed)));

        Assert.That(exception.InnerException, Is.InstanceOf<InvalidDataException>());
    }

    [Test]
    public async Task The_error_page_of_a_proxy_is_kept_in_its_own_characters()
    {
        var exception = await FailureOfGetAsync<ApiException>(
            Answers.Text("<h1>Passerelle défectueuse</h1>", "502 Bad Gateway", "Content-Type: text/html; charset=iso-8859-1\r\n"));

        Assert.Multiple(() =>
        {
            Assert.That(exception, Is.TypeOf<ApiException>());
            Assert.That(exception.StatusCode, Is.EqualTo(HttpStatusCode.BadGateway));
            Assert.That(exception.ResponseBody, Is.EqualTo("<h1>Passerelle défectueuse</h1>"));
        });
    }

    [Test]
    public async Task An_error_of_many_megabytes_is_not_read_to_its_end()
    {
        const int megabyte = 1024 * 1024;
        var sent = 0;
        var exception = await FailureOfGetAsync<ApiException>(async (_, connection) =>
        {
            await connection.SendAsync($"HTTP/1.1 500 Internal Server Error\r\nContent-Type: text/plain\r\nContent-Length: {MegabytesOfError * megabyte}\r\n\r\n");
            var block = Encoding.Latin1.GetBytes(new string('x', megabyte));
            for (; sent < MegabytesOfError; sent++)
            {
                await connection.SendAsync(block);
            }
        });

        Assert.That(exception.ResponseBody, Is.EqualTo(new string('x', 64 * 1024)));
    }

    [Test]
    public async Task A_body_that_never_ends_is_left_when_the_caller_wants_no_more()
    {
        var isSent = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var server = new FaultServer(async (_, connection) =>
        {
            await connection.SendAsync("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{");
            isSent.SetResult();
            await connection.WaitForHangUpAsync();
        });
        using var client = ClientOf(server);
        using var cancellation = new CancellationTokenSource();

        var call = client.Webhooks.GetAsync("webhook_1", cancellation.Token);
        await isSent.Task;
        await cancellation.CancelAsync();
        var exception = await FailureOfAsync<OperationCanceledException>(() => call);

        Assert.Multiple(() =>
        {
            Assert.That(exception.CancellationToken, Is.EqualTo(cancellation.Token));
            Assert.That(exception.InnerException, Is.Not.InstanceOf<TimeoutException>());
        });
    }
}
