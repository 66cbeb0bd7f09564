using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ApiVideo.Generated.Tests.Client;

/// <summary>The emitted JSON code works wherever System.Text.Json does.</summary>
internal sealed partial class JsonContextTests
{
    private static readonly Webhook Webhook = new()
    {
        WebhookId = "webhook_1",
        CreatedAt = new DateTimeOffset(2021, 1, 8, 14, 12, 18, TimeSpan.Zero),
        Events = ["video.of.tomorrow"],
        Url = "https://example.com/é",
        SignatureSecret = Wire.Secret,
    };

    [Test]
    public void A_type_info_serializes_and_deserializes()
    {
        var json = JsonSerializer.Serialize(Webhook, ApiVideoJsonContext.Default.Webhook);
        var read = JsonSerializer.Deserialize(json, ApiVideoJsonContext.Default.Webhook);

        AssertSame(read, Webhook);
        Assert.That(json, Does.StartWith("""{"webhookId":"webhook_1","createdAt":"2021-01-08T14:12:18Z","events":["video.of.tomorrow"],"""));
    }

    [Test]
    public void Types_serialize_by_default_options_too()
    {
        var json = JsonSerializer.Serialize(Webhook);

        AssertSame(JsonSerializer.Deserialize<Webhook>(json), Webhook);
        Assert.That(JsonSerializer.Deserialize<WebhookEventType>("\"x\""), Is.EqualTo(new WebhookEventType("x")));
    }

    [TestCase(true)]
    [TestCase(false)]
    public void It_stands_in_a_chain_beside_a_context_of_the_user(bool first)
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web);
        options.TypeInfoResolverChain.Add(first ? ApiVideoJsonContext.Default : UserContext.Default);
        options.TypeInfoResolverChain.Add(first ? UserContext.Default : ApiVideoJsonContext.Default);

        var json = JsonSerializer.Serialize(new Order(7, Webhook), options);
        var order = JsonSerializer.Deserialize<Order>(json, options)!;
        var webhooks = JsonSerializer.Deserialize<Webhook[]>($"[{Wire.Webhook}]", options)!;

        Assert.Multiple(() =>
        {
            Assert.That(json, Does.StartWith("""{"number":7,"webhook":{"webhookId":"webhook_1","""));
            Assert.That(order.Number, Is.EqualTo(7));
            Assert.That(order.Webhook.Url, Is.EqualTo(Webhook.Url));
            Assert.That(webhooks.Single().WebhookId, Is.EqualTo("webhook_1"));
        });
    }

    [Test]
    public void It_can_have_options_of_its_own()
    {
        var context = new ApiVideoJsonContext(new JsonSerializerOptions { WriteIndented = true, IndentSize = 1, NewLine = "\n" });

        var json = JsonSerializer.Serialize(new Webhook { Url = "u" }, context.Webhook);

        Assert.That(json, Is.EqualTo("{\n \"url\": \"u\"\n}"));
    }

    [Test]
    public void It_knows_the_types_of_the_client_and_no_other()
    {
        Assert.Multiple(() =>
        {
            Assert.That(ApiVideoJsonContext.Default.GetTypeInfo(typeof(WebhooksListResponse)), Is.SameAs(ApiVideoJsonContext.Default.WebhooksListResponse));
            Assert.That(ApiVideoJsonContext.Default.GetTypeInfo(typeof(WebhookEventType?)), Is.Null);
            Assert.That(ApiVideoJsonContext.Default.GetTypeInfo(typeof(Order)), Is.Null);
        });
    }

    [TestCase(1)]
    [TestCase(7)]
    [SuppressMessage("Performance", "CA1869", Justification = "Once a test is often enough.")]
    public async Task A_stream_of_small_pieces_is_read(int length)
    {
        var page =
            $$"""
            {"unknown":[{"deep":["\u00e9",1.5e3,null]}],"data":[{{Wire.Webhook}},{"\u0075rl":"\u00e9\ud83d\ude00","events":["video.\u0073ource.recorded","é"]}],"pagination":{"links":[{"uri":"https://example.com/"}],"itemsTotal":2} }
            """;
        await using var stream = new TrickleStream(Encoding.UTF8.GetBytes(page), length);
        var options = new JsonSerializerOptions { DefaultBufferSize = 1, TypeInfoResolver = ApiVideoJsonContext.Default };

        var read = (await JsonSerializer.DeserializeAsync<WebhooksListResponse>(stream, options))!;

        Assert.Multiple(() =>
        {
            Assert.That(read.Data[0].SignatureSecret, Is.EqualTo(Wire.Secret));
            Assert.That(read.Data[1].Url, Is.EqualTo("é😀"));
            Assert.That(read.Data[1].Events, Is.EqualTo(new[] { WebhookEventType.VideoSourceRecorded, new WebhookEventType("é") }));
            Assert.That(read.Pagination.ItemsTotal, Is.EqualTo(2));
            Assert.That(read.Pagination.Links.Single().Uri, Is.EqualTo(new Uri("https://example.com/")));
        });
    }

    [TestCase("""{"webhookId":1}""")]
    [TestCase("""{"webhookId":""")]
    [TestCase("[]")]
    [TestCase("""{"url":"\ud800"}""")]
    public void What_cannot_be_read_is_a_JsonException(string json) =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(json, ApiVideoJsonContext.Default.Webhook));

    [Test]
    public void Null_is_null() =>
        Assert.That(JsonSerializer.Deserialize("null", ApiVideoJsonContext.Default.Webhook), Is.Null);

    private static void AssertSame(Webhook? actual, Webhook expected)
    {
        // Lists are equal by reference only, so they are compared apart.
        Assert.Multiple(() =>
        {
            Assert.That(actual?.Events, Is.EqualTo(expected.Events));
            Assert.That(actual! with { Events = expected.Events }, Is.EqualTo(expected));
        });
    }

    internal sealed record Order(int Number, Webhook Webhook);

    [JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
    [JsonSerializable(typeof(Order))]
    [JsonSerializable(typeof(Webhook[]))]
    internal sealed partial class UserContext : JsonSerializerContext;

    private sealed class TrickleStream(byte[] bytes, int length) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(length, buffer.Length)], cancellationToken);
    }
}
