using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace ApiVideo.AspNetCore.Tests;

/// <summary>What is taken, and whom it goes to.</summary>
internal sealed class AcceptanceTests
{
    private readonly Sender _sender = new();

    [OneTimeTearDown]
    public void DisposeSender() => _sender.Dispose();

    [TestCase("application/json; charset=utf-8")]
    [TestCase("APPLICATION/JSON")]
    [TestCase("application/cloudevents+json")]
    [TestCase(null)]
    public async Task Any_kind_of_json_is_taken_and_a_body_that_does_not_say_its_kind(string? contentType)
    {
        var handler = new RecordingHandler();
        await using var receiver = await Receiver.StartAsync(handler);

        var status = await _sender.SendAsync(Sender.Request(receiver.Address, Sender.Body(), Sender.Sign(Sender.Body()), contentType: contentType));

        Assert.That(status, Is.EqualTo(HttpStatusCode.NoContent));
        Assert.That(handler.Calls, Is.EqualTo(1));
    }

    [Test]
    public async Task A_signature_in_upper_case_and_a_body_in_chunks_are_taken()
    {
        var handler = new RecordingHandler();
        await using var receiver = await Receiver.StartAsync(handler);
        var body = Encoding.UTF8.GetBytes($$"""{"type":"video.new","text":"{{new string('x', 5000)}}"}""");
        var request = Sender.Request(receiver.Address, body, Sender.Sign(body).ToUpperInvariant());
        request.Headers.TransferEncodingChunked = true;

        Assert.That(await _sender.SendAsync(request), Is.EqualTo(HttpStatusCode.NoContent));
        Assert.That((await handler.NextAsync()).Event.Json.GetProperty("text").GetString(), Has.Length.EqualTo(5000));
    }

    [Test]
    public async Task A_body_that_a_middleware_has_read_and_buffered_is_read_from_its_start()
    {
        var handler = new RecordingHandler();
        await using var receiver = await Receiver.StartAsync(application =>
        {
            application.Use(async (context, next) =>
            {
                context.Request.EnableBuffering();
                await context.Request.Body.CopyToAsync(Stream.Null);
                await next(context);
            });
            application.MapApiVideoWebhooks("/webhooks", handler);
        });

        Assert.That(await _sender.SendAsync(Sender.Request(receiver.Address, Sender.Body(), Sender.Sign(Sender.Body()))), Is.EqualTo(HttpStatusCode.NoContent));
        Assert.That(handler.Calls, Is.EqualTo(1));
    }

    [Test]
    public async Task A_body_as_long_as_the_limit_is_taken([Values] bool isChunked)
    {
        var handler = new RecordingHandler();
        var body = Sender.Body();
        await using var receiver = await Receiver.StartAsync(handler, options => options.MaxBodySize = body.Length);
        var request = Sender.Request(receiver.Address, body, Sender.Sign(body));
        request.Headers.TransferEncodingChunked = isChunked;

        Assert.That(await _sender.SendAsync(request), Is.EqualTo(HttpStatusCode.NoContent));
    }

    [Test]
    public async Task A_function_may_take_the_events()
    {
        var taken = new List<string>();
        await using var receiver = await Receiver.StartAsync(application => application.MapApiVideoWebhooks("/webhooks", (e, _) =>
        {
            taken.Add(e.Type);
            return Task.CompletedTask;
        }));

        await _sender.SendAsync(receiver, Sender.Body());

        Assert.That(taken, Is.EqualTo(new[] { "video.source.recorded" }));
    }

    [Test]
    public async Task A_handler_of_the_services_lives_in_the_scope_of_the_delivery([Values(null, 10)] int? queueCapacity)
    {
        var lives = new Lives();
        await using var receiver = await Receiver.StartAsync(
            application => application.MapApiVideoWebhooks("/webhooks"),
            options => options.QueueCapacity = queueCapacity,
            builder => builder.Services.AddSingleton(lives).AddScoped<Life>().AddApiVideoWebhookHandler<ScopedHandler>());

        await _sender.SendAsync(receiver, Sender.Body(1));
        await _sender.SendAsync(receiver, Sender.Body(2));
        await receiver.Application.StopAsync();

        Assert.That(lives.Handled, Is.EqualTo(2));
        Assert.That(lives.Ended, Is.EqualTo(2));
    }

    [Test]
    public async Task The_endpoint_takes_conventions_as_any_other()
    {
        await using var receiver = await Receiver.StartAsync(application =>
            application.MapApiVideoWebhooks("/webhooks", new RecordingHandler()).RequireHost("nowhere.test"));

        Assert.That(await _sender.SendAsync(receiver, Sender.Body()), Is.EqualTo(HttpStatusCode.NotFound));
    }

    [Test]
    public async Task Error_pages_of_the_application_put_no_word_into_an_answer()
    {
        await using var receiver = await Receiver.StartAsync(application =>
        {
            application.UseStatusCodePages("text/plain", "Status {0}");
            application.MapApiVideoWebhooks("/webhooks", new RecordingHandler());
        });

        Assert.That(await _sender.SendAsync(receiver, Sender.Body(), secret: "wrong"), Is.EqualTo(HttpStatusCode.Unauthorized));
    }

    [Test]
    public async Task Secrets_and_options_come_from_the_configuration()
    {
        var handler = new RecordingHandler();
        await using var receiver = await Receiver.StartAsync(handler, add: builder => builder.Configuration.AddInMemoryCollection(
        [
            new("ApiVideo:Webhooks:Secrets:one", "sig_sec_one"),
            new("ApiVideo:Webhooks:Secrets:several:0", "sig_sec_old"),
            new("ApiVideo:Webhooks:Secrets:several:1", "sig_sec_new"),
            new("ApiVideo:Webhooks:MaxBodySize", "200"),
        ]));

        Assert.That(await _sender.SendAsync(receiver, Sender.Body(1), "one", "sig_sec_one"), Is.EqualTo(HttpStatusCode.NoContent));
        Assert.That(await _sender.SendAsync(receiver, Sender.Body(2), "several", "sig_sec_old"), Is.EqualTo(HttpStatusCode.NoContent));
        Assert.That(await _sender.SendAsync(receiver, Sender.Body(3), "several", "sig_sec_new"), Is.EqualTo(HttpStatusCode.NoContent));
        Assert.That(await _sender.SendAsync(receiver, Sender.Body(4), "one", "sig_sec_new"), Is.EqualTo(HttpStatusCode.Unauthorized));
        Assert.That(await _sender.SendAsync(receiver, new byte[201], "one", "sig_sec_one"), Is.EqualTo(HttpStatusCode.RequestEntityTooLarge));
    }

    [TestCase("MaxBodySize", "0")]
    [TestCase("BodyTimeout", "49.00:00:01")]
    [TestCase("MaxAge", "-00:00:01")]
    [TestCase("QueueCapacity", "-1")]
    [TestCase("QueueWorkers", "0")]
    [TestCase("MaxQueueRetries", "-1")]
    [TestCase("MaxQueueRetries", "2147483647")]
    [TestCase("QueueRetryDelay", "49.00:00:01")]
    [TestCase("DuplicateLifetime", "00:00:00")]
    [TestCase("DuplicateCapacity", "0")]
    [TestCase("SecretLifetime", "00:00:00")]
    [TestCase("MissingSecretLifetime", "00:00:00")]
    [TestCase("SecretCapacity", "-5")]
    public void A_wrong_option_stops_the_application_at_its_start_and_is_named(string option, string value) =>
        Assert.That(
            async () => await Receiver.StartAsync(new RecordingHandler(), add: builder => builder.Configuration.AddInMemoryCollection([new("ApiVideo:Webhooks:" + option, value)])),
            Throws.InstanceOf<Exception>().With.Message.Contains(option));

    [Test]
    public async Task Every_time_may_be_as_long_as_its_range_allows()
    {
        var timer = TimeSpan.FromDays(49);
        var failures = 1;
        var handler = new RecordingHandler((_, _) => failures-- > 0 ? throw new InvalidOperationException("not now") : Task.CompletedTask);
        var source = new CountedSource(_ => Task.FromResult<IReadOnlyList<string>>(["sig_sec_one"]), "one");
        await using var receiver = await Receiver.StartAsync(
            handler,
            options =>
            {
                (options.QueueCapacity, options.BodyTimeout, options.QueueRetryDelay) = (10, timer, timer);
                (options.SecretLifetime, options.MissingSecretLifetime) = (TimeSpan.MaxValue, TimeSpan.MaxValue);
                (options.DuplicateLifetime, options.MaxAge) = (TimeSpan.MaxValue, TimeSpan.MaxValue);
            },
            builder => builder.Services.AddSingleton<IWebhookSecretSource>(source));

        Assert.That(await _sender.SendAsync(receiver, Sender.Body(), "one", "sig_sec_one"), Is.EqualTo(HttpStatusCode.Accepted));
        Assert.That(await _sender.SendAsync(receiver, Sender.Body(), "one", "forged"), Is.EqualTo(HttpStatusCode.Unauthorized));
        await receiver.Application.StopAsync();

        // The pause after the failure was cut short by the stop.
        Assert.That(handler.Calls, Is.EqualTo(2));
        Assert.That(source.Calls, Is.EqualTo(1));
    }

    [Test]
    public void A_receiver_that_was_not_added_is_missed_when_it_is_mapped()
    {
        using var application = WebApplication.CreateSlimBuilder().Build() as IDisposable;

        Assert.That(
            () => ((WebApplication)application!).MapApiVideoWebhooks("/webhooks", new RecordingHandler()),
            Throws.InvalidOperationException.With.Message.Contains("AddApiVideoWebhooks"));
    }

    [Test]
    public void A_handler_that_was_not_added_is_missed_when_it_is_mapped() =>
        Assert.That(
            async () => await Receiver.StartAsync(application => application.MapApiVideoWebhooks("/webhooks")),
            Throws.InvalidOperationException.With.Message.Contains("IWebhookHandler"));

    private sealed class Lives
    {
        private int _handled;
        private int _ended;

        public int Handled => _handled;

        public int Ended => _ended;

        public void CountHandled() => Interlocked.Increment(ref _handled);

        public void CountEnded() => Interlocked.Increment(ref _ended);
    }

    private sealed class Life(Lives lives) : IDisposable
    {
        public void Dispose() => lives.CountEnded();
    }

    private sealed class ScopedHandler(Life life, Lives lives) : IWebhookHandler
    {
        public ValueTask OnVideoSourceRecordedAsync(VideoSourceRecordedEvent e, CancellationToken cancellationToken)
        {
            Assert.That(life, Is.Not.Null);
            lives.CountHandled();
            return default;
        }
    }
}
