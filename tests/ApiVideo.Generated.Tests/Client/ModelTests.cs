using System.Text.Json;

namespace ApiVideo.Generated.Tests.Client;

/// <summary>Models keep what they are given, and what the API of tomorrow sends.</summary>
internal sealed class ModelTests
{
    private static readonly (WebhookEventType Value, string Text)[] Named =
    [
        (WebhookEventType.LiveStreamBroadcastStarted, "live-stream.broadcast.started"),
        (WebhookEventType.LiveStreamBroadcastEnded, "live-stream.broadcast.ended"),
        (WebhookEventType.VideoSourceRecorded, "video.source.recorded"),
        (WebhookEventType.VideoEncodingQualityCompleted, "video.encoding.quality.completed"),
        (WebhookEventType.VideoCaptionGenerated, "video.caption.generated"),
        (WebhookEventType.VideoSummaryGenerated, "video.summary.generated"),
    ];

    [Test]
    public void Named_values_are_equal_to_their_text()
    {
        Assert.Multiple(() =>
        {
            foreach (var (value, text) in Named)
            {
                WebhookEventType converted = text;
                Assert.That(value.ToString(), Is.EqualTo(text));
                Assert.That(converted, Is.EqualTo(value));
                Assert.That(new WebhookEventType(text), Is.EqualTo(value));
                Assert.That(Read<WebhookEventType>($"\"{text}\""), Is.EqualTo(value));
            }
        });
    }

    [Test]
    public void Every_value_of_the_spec_is_named() =>
        Assert.That(
            Named.Select(pair => pair.Text),
            Is.EqualTo(Spec.Load().Texts("components", "schemas", "webhook-event-type", "enum")));

    [TestCase("video.of.tomorrow")]
    [TestCase("VIDEO.SOURCE.RECORDED")]
    [TestCase("video.source.recordeD")]
    [TestCase("")]
    [TestCase("\"\\\n<é😀>")]
    public void Unknown_values_survive_a_round_trip(string text)
    {
        var json = JsonSerializer.Serialize(text);

        var value = Read<WebhookEventType>(json);

        Assert.Multiple(() =>
        {
            Assert.That(value.ToString(), Is.EqualTo(text));
            Assert.That(value, Is.EqualTo(new WebhookEventType(text)));
            Assert.That(Read<WebhookEventType>(Write(value)), Is.EqualTo(value));
            Assert.That(Named.Select(pair => pair.Value), Does.Not.Contain(value));
        });
    }

    [Test]
    public void A_value_that_is_written_with_escapes_is_the_named_one() =>
        Assert.That(
            Read<WebhookEventType>("\"video.\\u0073ource.recorded\""),
            Is.EqualTo(WebhookEventType.VideoSourceRecorded));

    [Test]
    public void A_value_of_no_text_is_refused() =>
        Assert.Throws<ArgumentNullException>(() => _ = new WebhookEventType(null!));

    [Test]
    public void Unknown_members_are_ignored_wherever_they_stand()
    {
        var webhook = Read<Webhook>(
            """
            {"a":1,"webhookId":"webhook_1","b":{"webhookId":"no","c":[{"d":null}]},"e":[[[]]],"url":"https://example.com","WEBHOOKID":"no","":true,"createdat":"no"}
            """);

        Assert.That(webhook, Is.EqualTo(new Webhook { WebhookId = "webhook_1", Url = "https://example.com" }));
    }

    [Test]
    public void Optional_members_that_are_null_read_as_absent() =>
        Assert.That(
            Read<Webhook>("""{"webhookId":null,"createdAt":null,"events":null,"url":null,"signatureSecret":null}"""),
            Is.EqualTo(new Webhook()));

    [Test]
    public void Absent_members_are_not_written() =>
        Assert.That(Write(new Webhook { Url = "" }), Is.EqualTo("""{"url":""}"""));

    [Test]
    public void A_member_that_comes_twice_has_its_last_value() =>
        Assert.That(Read<Webhook>("""{"url":"first","url":"last"}""").Url, Is.EqualTo("last"));

    [Test]
    public void A_name_that_is_written_with_escapes_is_the_same_name() =>
        Assert.That(Read<Webhook>("""{"\u0075rl":"https://example.com"}""").Url, Is.EqualTo("https://example.com"));

    [TestCase("2021-01-08T14:12:18+00:00", 0)]
    [TestCase("2021-01-08T14:12:18Z", 0)]
    [TestCase("2021-01-08T16:12:18+02:00", 2)]
    [TestCase("2021-01-08T14:12:18.000000Z", 0)]
    public void Dates_keep_their_instant_and_offset(string text, int offset)
    {
        var created = Read<Webhook>($$"""{"createdAt":"{{text}}"}""").CreatedAt!.Value;

        Assert.Multiple(() =>
        {
            Assert.That(created.UtcDateTime, Is.EqualTo(new DateTime(2021, 1, 8, 14, 12, 18, DateTimeKind.Utc)));
            Assert.That(created.Offset, Is.EqualTo(TimeSpan.FromHours(offset)));
            Assert.That(Read<Webhook>(Write(new Webhook { CreatedAt = created })).CreatedAt, Is.EqualTo(created));
        });
    }

    [Test]
    public void A_copy_differs_in_what_it_is_told_only()
    {
        var webhook = new Webhook { WebhookId = "webhook_1", SignatureSecret = "secret" };

        Assert.That(
            webhook with { WebhookId = "webhook_2" },
            Is.EqualTo(new Webhook { WebhookId = "webhook_2", SignatureSecret = "secret" }));
    }

    private static T Read<T>(string json) => (T)JsonSerializer.Deserialize(json, typeof(T), ApiVideoJsonContext.Default)!;

    private static string Write<T>(T value) => JsonSerializer.Serialize(value, typeof(T), ApiVideoJsonContext.Default);
}
