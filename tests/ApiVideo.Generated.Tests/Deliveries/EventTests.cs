using System.Text.Json;

namespace ApiVideo.Generated.Tests.Deliveries;

/// <summary>Events as values: made, copied, printed, written.</summary>
internal sealed class EventTests
{
    [TestCaseSource(typeof(Delivery), nameof(Delivery.Each))]
    public void An_event_made_by_hand_is_written_as_the_server_writes_it(string json, WebhookEvent made)
    {
        var written = JsonSerializer.Serialize(made, ApiVideoJsonContext.Default.WebhookEvent);

        Assert.Multiple(() =>
        {
            Assert.That(written, Is.EqualTo(json));
            Assert.That(made.Json.GetRawText(), Is.EqualTo(written));
            Assert.That(made.UnreadableMembers, Is.Empty);
            Assert.That(JsonSerializer.Serialize<object>(made), Is.EqualTo(written));
            Assert.That(WebhookEvent.Parse(written), Is.EqualTo(made));
        });
    }

    [TestCase("""{ "type" : "video.source.recorded", "emittedAt":"2024-08-151T10:18:47", "extra":[1, 2] }""")]
    [TestCase("""{ "type" : "video.of.tomorrow" , "n":1.0 }""")]
    public void An_event_that_was_received_is_written_as_it_arrived(string json)
    {
        var parsed = WebhookEvent.Parse(json);

        Assert.That(JsonSerializer.Serialize(parsed, ApiVideoJsonContext.Default.WebhookEvent), Is.EqualTo(json));
        Assert.That(JsonSerializer.Serialize(new[] { parsed, parsed }, Context()), Is.EqualTo($"[{json},{json}]"));
    }

    [Test]
    public void A_copy_is_an_event_of_its_own()
    {
        var parsed = (VideoSourceRecordedEvent)WebhookEvent.Parse("""{"type":"video.source.recorded","videoId":"vi1","emittedAt":"no","extra":1}""");
        var copy = parsed with { VideoId = "vi2" };

        Assert.Multiple(() =>
        {
            Assert.That(copy.Json.GetRawText(), Is.EqualTo("""{"type":"video.source.recorded","videoId":"vi2","extra":1}"""));
            Assert.That(copy.UnreadableMembers, Is.Empty);
            Assert.That(copy, Is.Not.EqualTo(parsed));
            Assert.That(copy with { VideoId = "vi1" }, Is.EqualTo(parsed));
        });
    }

    [Test]
    public void The_json_context_reads_events_and_single_kinds_of_them()
    {
        var any = JsonSerializer.Deserialize(Delivery.Encoded, ApiVideoJsonContext.Default.WebhookEvent);
        var one = JsonSerializer.Deserialize(Delivery.Encoded, ApiVideoJsonContext.Default.VideoEncodingQualityCompletedEvent);
        var list = JsonSerializer.Deserialize<WebhookEvent[]>($"[{Delivery.Encoded},{{}}]", Context())!;

        Assert.Multiple(() =>
        {
            Assert.That(any, Is.EqualTo(WebhookEvent.Parse(Delivery.Encoded)));
            Assert.That(one, Is.EqualTo(any));
            Assert.That(list[0], Is.EqualTo(any));
            Assert.That(list[1], Is.InstanceOf<UnknownWebhookEvent>());
            Assert.That(() => JsonSerializer.Deserialize("[]", ApiVideoJsonContext.Default.WebhookEvent), Throws.InstanceOf<JsonException>());
            Assert.That(() => JsonSerializer.Deserialize("5", ApiVideoJsonContext.Default.VideoSourceRecordedEvent), Throws.InstanceOf<JsonException>());
            Assert.That(JsonSerializer.Deserialize<WebhookEvent>(Delivery.Encoded), Is.EqualTo(any));
            Assert.That(JsonSerializer.Deserialize(Delivery.Encoded, ApiVideoJsonContext.Default.UnknownWebhookEvent)!.Type, Is.EqualTo("video.encoding.quality.completed"));
        });
    }

    [Test]
    public void An_unknown_event_can_be_made_by_hand()
    {
        var json = JsonDocument.Parse("""{"type":"video.of.tomorrow","n":1}""").RootElement;
        var made = new UnknownWebhookEvent("video.of.tomorrow", json);

        Assert.Multiple(() =>
        {
            Assert.That(made, Is.EqualTo(WebhookEvent.Parse(json.GetRawText())));
            Assert.That(made with { }, Is.EqualTo(made));
            Assert.That((made with { }).Json.GetRawText(), Is.EqualTo(json.GetRawText()));
            Assert.That(made.GetHashCode(), Is.EqualTo(WebhookEvent.Parse(json.GetRawText()).GetHashCode()));
            Assert.That(made, Is.Not.EqualTo(WebhookEvent.Parse("""{"type":"video.of.tomorrow","n":2}""")));
            Assert.That(new UnknownWebhookEvent("", default).Json.ValueKind, Is.EqualTo(JsonValueKind.Null));
            Assert.That(() => new UnknownWebhookEvent(null!, json), Throws.ArgumentNullException);
        });
    }

    [Test]
    public void No_json_is_printed_since_it_may_have_secrets()
    {
        Assert.That(WebhookEvent.Parse("""{"type":"video.of.tomorrow","token":"hush"}""").ToString(), Is.EqualTo("UnknownWebhookEvent { Type = video.of.tomorrow }"));
        Assert.That(
            WebhookEvent.Parse("""{"type":"video.source.recorded","videoId":"vi1","token":"hush"}""").ToString(),
            Does.StartWith("VideoSourceRecordedEvent { Type = video.source.recorded, ").And.Contain("VideoId = vi1").And.Not.Contain("hush"));
    }

    [Test]
    public void An_event_can_be_looked_at_by_many_threads()
    {
        for (var i = 0; i < 200; i++)
        {
            var parsed = WebhookEvent.Parse(Delivery.Encoded);
            var texts = new string[4];
            Parallel.For(0, texts.Length, thread => texts[thread] = parsed.Json.GetRawText());
            Assert.That(texts, Is.All.EqualTo(Delivery.Encoded));
        }
    }

    private static JsonSerializerOptions Context() => new()
    {
        TypeInfoResolver = System.Text.Json.Serialization.Metadata.JsonTypeInfoResolver.Combine(
            ApiVideoJsonContext.Default, new System.Text.Json.Serialization.Metadata.DefaultJsonTypeInfoResolver()),
    };
}
