using System.Net;
using System.Text;

namespace ApiVideo.AspNetCore.Tests;

/// <summary>What is refused, with which status and not a word more, and never reaches the handler.</summary>
internal sealed class RefusalTests
{
    private const int Limit = 1000;

    private readonly RecordingHandler _handler = new();
    private readonly Sender _sender = new();
    private Receiver _receiver = null!;

    [OneTimeSetUp]
    public async Task StartReceiver() => _receiver = await Receiver.StartAsync(_handler, options => options.MaxBodySize = Limit);

    [OneTimeTearDown]
    public async Task StopReceiver()
    {
        await _receiver.DisposeAsync();
        _sender.Dispose();
    }

    [TearDown]
    public void ExpectNothingHandled() => Assert.That(_handler.Calls, Is.Zero);

    [Test]
    public async Task A_signature_of_another_secret_is_unauthorized() =>
        Assert.That(await _sender.SendAsync(_receiver, Sender.Body(), secret: "sig_sec_another"), Is.EqualTo(HttpStatusCode.Unauthorized));

    [Test]
    public async Task A_body_with_any_one_bit_turned_is_unauthorized([Range(0, 100, 7)] int place)
    {
        var body = Sender.Body();
        var signature = Sender.Sign(body);
        body[place] ^= (byte)(1 << (place % 8));

        Assert.That(await _sender.SendAsync(Sender.Request(_receiver.Address, body, signature)), Is.EqualTo(HttpStatusCode.Unauthorized));
    }

    [TestCase("\n{0}")]
    [TestCase("{0} ")]
    [TestCase("{0}\n")]
    [TestCase("\uFEFF{0}")]
    public async Task A_body_with_white_space_added_is_unauthorized(string format)
    {
        var body = Sender.Body();
        var spaced = Encoding.UTF8.GetBytes(format.Replace("{0}", Encoding.UTF8.GetString(body), StringComparison.Ordinal));

        Assert.That(await _sender.SendAsync(Sender.Request(_receiver.Address, spaced, Sender.Sign(body))), Is.EqualTo(HttpStatusCode.Unauthorized));
    }

    [TestCase(null)]
    [TestCase("")]
    [TestCase("0")]
    [TestCase("zz77a77d3a7fc626854886b5dbfae4e32c8b0170c1ea1b714c91ba77f1e7774e")]
    [TestCase("sha256=27a77d3a7fc626854886b5dbfae4e32c8b0170c1ea1b714c91ba77f1e7774e8c")]
    public async Task A_signature_that_is_missing_or_none_is_unauthorized(string? signature) =>
        Assert.That(await _sender.SendAsync(Sender.Request(_receiver.Address, Sender.Body(), signature)), Is.EqualTo(HttpStatusCode.Unauthorized));

    [Test]
    public async Task A_signature_that_is_sent_twice_is_unauthorized()
    {
        var request = Sender.Request(_receiver.Address, Sender.Body(), "wrong");
        request.Headers.TryAddWithoutValidation(Sender.SignatureHeader, Sender.Sign(Sender.Body()));

        Assert.That(await _sender.SendAsync(request), Is.EqualTo(HttpStatusCode.Unauthorized));
    }

    [TestCase(null)]
    [TestCase("")]
    [TestCase("webhook_unknown")]
    [TestCase("WEBHOOK_OF_THE_TEST")]
    public async Task A_webhook_that_is_missing_or_not_known_is_unauthorized(string? webhookId) =>
        Assert.That(
            await _sender.SendAsync(Sender.Request(_receiver.Address, Sender.Body(), Sender.Sign(Sender.Body()), webhookId)),
            Is.EqualTo(HttpStatusCode.Unauthorized));

    [Test]
    public async Task An_endless_webhook_id_is_unauthorized() =>
        Assert.That(
            await _sender.SendAsync(Sender.Request(_receiver.Address, Sender.Body(), Sender.Sign(Sender.Body()), new string('w', 8000))),
            Is.EqualTo(HttpStatusCode.Unauthorized));

    [TestCase("GET")]
    [TestCase("PUT")]
    [TestCase("DELETE")]
    public async Task Another_method_is_not_allowed(string method)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), _receiver.Address);

        Assert.That(await _sender.SendAsync(request), Is.EqualTo(HttpStatusCode.MethodNotAllowed));
    }

    [TestCase("text/plain")]
    [TestCase("application/x-www-form-urlencoded")]
    [TestCase("application/jsonp")]
    public async Task Another_content_type_is_not_supported(string contentType) =>
        Assert.That(
            await _sender.SendAsync(Sender.Request(_receiver.Address, Sender.Body(), Sender.Sign(Sender.Body()), contentType: contentType)),
            Is.EqualTo(HttpStatusCode.UnsupportedMediaType));

    [Test]
    public async Task A_compressed_body_is_not_supported()
    {
        var request = Sender.Request(_receiver.Address, Sender.Body(), Sender.Sign(Sender.Body()));
        request.Content!.Headers.ContentEncoding.Add("gzip");

        Assert.That(await _sender.SendAsync(request), Is.EqualTo(HttpStatusCode.UnsupportedMediaType));
    }

    [TestCase("")]
    [TestCase("{")]
    [TestCase("[]")]
    [TestCase("\"text\"")]
    [TestCase("{\"type\":1}x")]
    public async Task A_signed_body_that_is_no_event_is_a_bad_request(string text)
    {
        var body = Encoding.UTF8.GetBytes(text);

        Assert.That(await _sender.SendAsync(_receiver, body), Is.EqualTo(HttpStatusCode.BadRequest));
    }

    [Test]
    public async Task A_body_over_the_limit_is_too_large_whether_its_length_is_told_or_not([Values] bool isChunked)
    {
        var body = Encoding.UTF8.GetBytes("{" + new string(' ', Limit) + "}");
        var request = Sender.Request(_receiver.Address, body, Sender.Sign(body));
        request.Headers.TransferEncodingChunked = isChunked;

        Assert.That(await _sender.SendAsync(request), Is.EqualTo(HttpStatusCode.RequestEntityTooLarge));
    }
}
