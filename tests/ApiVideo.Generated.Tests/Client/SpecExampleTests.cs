using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ApiVideo.Generated.Tests.Client;

/// <summary>The examples of the spec go through the models and come out as they went in.</summary>
internal sealed class SpecExampleTests
{
    private static readonly Dictionary<string, Type> Types = new(StringComparer.Ordinal)
    {
        ["webhook"] = typeof(Webhook),
        ["webhooks-creation-payload"] = typeof(WebhooksCreationPayload),
        ["webhooks-list-response"] = typeof(WebhooksListResponse),
        ["bad-request"] = typeof(BadRequest),
        ["not-found"] = typeof(NotFound),
        ["too-many-requests"] = typeof(TooManyRequests),
        ["authenticate-payload"] = typeof(AuthenticatePayload),
        ["refresh-token-payload"] = typeof(RefreshTokenPayload),
        ["access-token"] = typeof(AccessToken),
        ["live-stream-broadcast-started-payload"] = typeof(LiveStreamBroadcastStartedEvent),
        ["live-stream-broadcast-ended-payload"] = typeof(LiveStreamBroadcastEndedEvent),
        ["video-source-recorded-payload"] = typeof(VideoSourceRecordedEvent),
        ["video-encoding-quality-completed-payload"] = typeof(VideoEncodingQualityCompletedEvent),
        ["video-caption-generated-payload"] = typeof(VideoCaptionGeneratedEvent),
        ["video-summary-generated-payload"] = typeof(VideoSummaryGeneratedEvent),
    };

    private static IEnumerable<TestCaseData> Examples() =>
        from example in Spec.Load().Examples()
        select new TestCaseData(example.Schema, example.Example).SetArgDisplayNames(example.Place);

    [TestCaseSource(nameof(Examples))]
    public void An_example_survives_the_round_trip(string schema, JsonNode example)
    {
        var value = JsonSerializer.Deserialize(example.ToJsonString(), Types[schema], ApiVideoJsonContext.Default);
        var written = JsonNode.Parse(JsonSerializer.Serialize(value, Types[schema], ApiVideoJsonContext.Default));

        Assert.That(JsonNode.DeepEquals(Normalized(written), Normalized(example)), Is.True, written!.ToJsonString());
    }

    [Test]
    public void Every_schema_with_an_example_is_among_them() =>
        Assert.That(
            Examples().Select(test => (string)test.Arguments[0]!).Distinct(),
            Is.EquivalentTo(Types.Keys));

    // The same instant may be written as Z or as +00:00.
    private static JsonNode? Normalized(JsonNode? node) => node switch
    {
        JsonObject members => new JsonObject(members.Select(member => KeyValuePair.Create(
            member.Key,
            member.Key is "createdAt" or "emittedAt" ? JsonValue.Create(Instant(member.Value!)) : Normalized(member.Value)))),
        JsonArray elements => new JsonArray([.. elements.Select(Normalized)]),
        _ => node?.DeepClone(),
    };

    private static DateTimeOffset Instant(JsonNode text) =>
        DateTimeOffset.Parse(text.GetValue<string>(), CultureInfo.InvariantCulture);
}
