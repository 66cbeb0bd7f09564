using System.IO.Pipelines;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using ApiVideo.Support.Tests;

namespace ApiVideo.Generated.Tests.Client;

/// <summary>The codecs as System.Text.Json sees them.</summary>
public sealed partial class SystemTextJsonTests
{
    private const string Json = """{"webhookId":"w","events":["video.source.recorded"],"url":"https://a/\u0062"}""";
    private static readonly Webhook Hook = new() { WebhookId = "w", Events = [WebhookEventType.VideoSourceRecorded], Url = "https://a/b" };

    [Test]
    public void A_model_is_written_and_read_through_the_context()
    {
        var json = JsonSerializer.Serialize(Hook, ApiVideoJsonContext.Default.Webhook);
        var hook = JsonSerializer.Deserialize(Json, ApiVideoJsonContext.Default.Webhook);

        Assert.Multiple(() =>
        {
            Assert.That(json, Is.EqualTo("""{"webhookId":"w","events":["video.source.recorded"],"url":"https://a/b"}"""));
            Assert.That(hook?.Url, Is.EqualTo("https://a/b"));
            Assert.That(JsonSerializer.Deserialize("null", ApiVideoJsonContext.Default.Webhook), Is.Null);
        });
    }

    [Test]
    public void Types_that_the_context_does_not_know_are_null() =>
        Assert.That(ApiVideoJsonContext.Default.GetTypeInfo(typeof(Uri)), Is.Null);

    [Test]
    public void Lists_of_models_are_known_too()
    {
        var type = ApiVideoJsonContext.Default.GetTypeInfo(typeof(IReadOnlyList<Webhook>))!;
        var list = (IReadOnlyList<Webhook>)JsonSerializer.Deserialize($"[{Json},{Json}]", type)!;

        Assert.That(list.Select(hook => hook.WebhookId), Is.EqualTo(new[] { "w", "w" }));
    }

    [Test]
    public void The_context_stands_in_a_chain_beside_another()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web);
        options.TypeInfoResolverChain.Add(OtherContext.Default);
        options.TypeInfoResolverChain.Add(ApiVideoJsonContext.Default);
        var json = JsonSerializer.Serialize(new Envelope { Hook = Hook, Hooks = [Hook] }, (JsonTypeInfo<Envelope>)options.GetTypeInfo(typeof(Envelope)));
        var envelope = JsonSerializer.Deserialize(json, (JsonTypeInfo<Envelope>)options.GetTypeInfo(typeof(Envelope)));
        var hook = (Webhook)JsonSerializer.Deserialize(Json, options.GetTypeInfo(typeof(Webhook)))!;

        Assert.Multiple(() =>
        {
            Assert.That(json, Does.StartWith("""{"hook":{"webhookId":"w","""));
            Assert.That(envelope?.Hooks[0].Events, Is.EqualTo(Hook.Events));
            Assert.That(hook.WebhookId, Is.EqualTo("w"));
        });
    }

    [Test]
    public void A_context_with_its_own_options_uses_them()
    {
        var context = new ApiVideoJsonContext(new JsonSerializerOptions { WriteIndented = true });

        Assert.That(JsonSerializer.Serialize(Hook, context.Webhook), Does.Contain("\n  \"webhookId\": \"w\""));
    }

    [Test]
    public void The_attribute_on_the_model_serves_those_who_bring_no_context() =>
        Assert.That(JsonSerializer.Serialize(Hook), Is.EqualTo(JsonSerializer.Serialize(Hook, ApiVideoJsonContext.Default.Webhook)));

    [Test]
    public async Task A_stream_that_gives_one_byte_at_a_time_is_read()
    {
        using var stream = new TrackedStream(Encoding.UTF8.GetBytes(ListJsonText)) { MaxRead = 1 };
        var page = await JsonSerializer.DeserializeAsync(stream, ApiVideoJsonContext.Default.WebhooksListResponse);

        Assert.That(page?.Data[1].Url, Is.EqualTo("https://a/b"));
    }

    [Test]
    public async Task A_pipe_that_gives_little_at_a_time_is_read()
    {
        using var stream = new TrackedStream(Encoding.UTF8.GetBytes(ListJsonText)) { MaxRead = 7 };
        var reader = PipeReader.Create(stream, new StreamPipeReaderOptions(bufferSize: 16, minimumReadSize: 1));
        var page = await JsonSerializer.DeserializeAsync(reader, ApiVideoJsonContext.Default.WebhooksListResponse);

        Assert.That(page?.Data, Has.Count.EqualTo(2));
    }

    [Test]
    public async Task Elements_of_a_stream_are_read_one_by_one()
    {
        using var stream = new TrackedStream(Encoding.UTF8.GetBytes($"[{Json},{Json},{Json}]")) { MaxRead = 1 };
        var count = 0;
        await foreach (var hook in JsonSerializer.DeserializeAsyncEnumerable(stream, ApiVideoJsonContext.Default.Webhook))
        {
            Assert.That(hook?.WebhookId, Is.EqualTo("w"));
            count++;
        }

        Assert.That(count, Is.EqualTo(3));
    }

    [Test]
    public void A_failure_is_a_JsonException() =>
        Assert.That(() => JsonSerializer.Deserialize("""{"url":1}""", ApiVideoJsonContext.Default.Webhook), Throws.TypeOf<JsonException>());

    private static string ListJsonText => $$"""{"data":[{{Json}},{{Json}}],"pagination":{"links":[]},"more":[[{}]]}""";

    internal sealed class Envelope
    {
        public Webhook? Hook { get; set; }

        public IReadOnlyList<Webhook> Hooks { get; set; } = [];
    }

    [JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
    [JsonSerializable(typeof(Envelope))]
    private sealed partial class OtherContext : JsonSerializerContext
    {
    }
}
