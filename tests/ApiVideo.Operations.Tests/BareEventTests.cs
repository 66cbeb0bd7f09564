using ApiVideo.BareEvents;

namespace ApiVideo.Operations.Tests;

/// <summary>Events whose types have no constant, but examples.</summary>
internal sealed class BareEventTests
{
    [Test]
    public void Events_are_told_by_the_examples_of_their_type()
    {
        var live = WebhookEvent.Parse("""{"type":"stream.went-live","emittedAt":"2024-08-15T10:18:47+00:00","streamId":"st1"}""");
        var encoded = WebhookEvent.Parse("""{"type":"clip.encoded","clipId":"cl1"}""");

        Assert.That(live, Is.EqualTo(new StreamWentLiveEvent { EmittedAt = new DateTimeOffset(2024, 8, 15, 10, 18, 47, TimeSpan.Zero), StreamId = "st1" }));
        Assert.That(encoded, Is.EqualTo(new ClipEncodedEvent { ClipId = "cl1" }));
        Assert.That(WebhookEvent.Parse("""{"type":"POST-events"}"""), Is.InstanceOf<UnknownWebhookEvent>());
    }

    [Test]
    public void The_documents_own_impossible_date_and_a_quality_that_it_does_not_know_lose_nothing()
    {
        const string json = """{"type":"clip.encoded","emittedAt":"2024-08-151T10:18:47+00:00","clipId":"cl1","quality":"2160p","streamId":"st1"}""";
        var parsed = (ClipEncodedEvent)WebhookEvent.Parse(json);

        Assert.Multiple(() =>
        {
            Assert.That(parsed.ClipId, Is.EqualTo("cl1"));
            Assert.That(parsed.Quality, Is.EqualTo(new ClipEncodedEventQuality("2160p")));
            Assert.That(parsed.EmittedAt, Is.Null);
            Assert.That(parsed.UnreadableMembers, Is.EqualTo(new[] { "emittedAt" }));
            Assert.That(parsed.AdditionalProperties["streamId"].GetString(), Is.EqualTo("st1"));
            Assert.That(parsed.Json.GetRawText(), Is.EqualTo(json));
        });
    }
}
