using System.Text;
using System.Text.Json;

namespace ApiVideo.Generated.Tests.Deliveries;

/// <summary>What becomes of the body of a delivery. Nothing in it, but that it is no JSON object, throws it away.</summary>
internal sealed class ParseTests
{
    [TestCaseSource(typeof(Delivery), nameof(Delivery.Each))]
    public void Each_event_of_the_document_is_its_own_record(string json, WebhookEvent expected)
    {
        var parsed = WebhookEvent.Parse(Encoding.UTF8.GetBytes(json));

        Assert.Multiple(() =>
        {
            Assert.That(parsed, Is.EqualTo(expected));
            Assert.That(parsed.GetType(), Is.EqualTo(expected.GetType()));
            Assert.That(parsed.GetHashCode(), Is.EqualTo(expected.GetHashCode()));
            Assert.That(parsed.Type, Is.EqualTo(JsonDocument.Parse(json).RootElement.GetProperty("type").GetString()));
            Assert.That(parsed.Json.GetRawText(), Is.EqualTo(json));
            Assert.That(parsed.UnreadableMembers, Is.Empty);
            Assert.That(WebhookEvent.Parse(json), Is.EqualTo(expected));
        });
    }

    [Test]
    public void Every_event_of_the_document_is_tested_here()
    {
        var events = typeof(WebhookEvent).Assembly.GetTypes().Where(type => type.BaseType == typeof(WebhookEvent) && type != typeof(UnknownWebhookEvent));

        Assert.That(Delivery.Each().Select(test => test.Arguments[1]!.GetType()), Is.EquivalentTo(events));
    }

    [TestCase("""{"type":"video.of.tomorrow","videoId":"vi1"}""", "video.of.tomorrow")]
    [TestCase("""{"type":""}""", "")]
    [TestCase("""{"videoId":"vi1"}""", "")]
    [TestCase("""{"type":null}""", "")]
    [TestCase("""{"type":5}""", "")]
    [TestCase("""{"type":{"type":"video.source.recorded"}}""", "")]
    [TestCase("""{"type":["video.source.recorded"]}""", "")]
    [TestCase("""{"type":"\ud800"}""", "")]
    [TestCase("""{"data":{"type":"video.source.recorded"}}""", "")]
    [TestCase("""{"TYPE":"video.source.recorded"}""", "")]
    [TestCase("""{"type":"video.source.recorded "}""", "video.source.recorded ")]
    [TestCase("{}", "")]
    public void An_event_that_the_document_does_not_describe_is_unknown_and_keeps_its_json(string json, string type)
    {
        var parsed = WebhookEvent.Parse(json);

        Assert.That(parsed, Is.InstanceOf<UnknownWebhookEvent>());
        Assert.That(parsed.Type, Is.EqualTo(type));
        Assert.That(parsed.Json.GetRawText(), Is.EqualTo(json));
    }

    [TestCase("""{"videoId":"vi1","type":"video.source.recorded"}""")]
    [TestCase("""{"type":"video.of.tomorrow","videoId":"vi1","type":"video.source.recorded"}""")]
    [TestCase("""{"\u0074ype":"video.sourc\u0065.recorded","videoId":"vi1"}""")]
    [TestCase("""{"\ud800":1,"type":"video.source.recorded","videoId":"vi1"}""")]
    [TestCase("\uFEFF {\"type\" : \"video.source.recorded\" ,\r\n\t\"videoId\":\"vi1\"} ")]
    public void The_type_may_stand_anywhere_and_in_any_spelling_of_json(string json)
    {
        Assert.That(WebhookEvent.Parse(json), Is.EqualTo(new VideoSourceRecordedEvent { VideoId = "vi1" }));
        Assert.That(WebhookEvent.Parse(Encoding.UTF8.GetBytes(json)), Is.EqualTo(new VideoSourceRecordedEvent { VideoId = "vi1" }));
    }

    [Test]
    public void Members_that_the_document_does_not_know_are_kept()
    {
        var parsed = (VideoSourceRecordedEvent)WebhookEvent.Parse("""{"type":"video.source.recorded","tags":["a",{"b":1}],"videoId":"vi1","size":1e400}""");

        Assert.That(parsed.VideoId, Is.EqualTo("vi1"));
        Assert.That(parsed.AdditionalProperties.Select(member => member.Key + "=" + member.Value.GetRawText()), Is.EqualTo(new[] { """tags=["a",{"b":1}]""", "size=1e400" }));
        Assert.That(parsed.UnreadableMembers, Is.Empty);
    }

    [TestCase("\"2024-08-151T10:18:47+00:00\"")]
    [TestCase("\"\"")]
    [TestCase("1611935185")]
    [TestCase("true")]
    [TestCase("""{"date":"2021-01-29"}""")]
    [TestCase("[]")]
    [TestCase("\"\\ud800\"")]
    public void A_member_that_cannot_be_read_is_null_and_named_and_the_rest_is_there(string emittedAt)
    {
        var json = $$"""{"type":"video.encoding.quality.completed","emittedAt":{{emittedAt}},"videoId":"vi1","quality":"9999p"}""";
        var parsed = (VideoEncodingQualityCompletedEvent)WebhookEvent.Parse(json);

        Assert.Multiple(() =>
        {
            Assert.That(parsed, Is.EqualTo(new VideoEncodingQualityCompletedEvent { VideoId = "vi1", Quality = "9999p" }));
            Assert.That(parsed.UnreadableMembers, Is.EqualTo(new[] { "emittedAt" }));
            Assert.That(parsed.Json.GetProperty("emittedAt").GetRawText(), Is.EqualTo(emittedAt));
        });
    }

    [Test]
    public void Every_member_may_be_unreadable_at_once()
    {
        var parsed = WebhookEvent.Parse("""{"type":"video.encoding.quality.completed","emittedAt":1,"videoId":2,"liveStreamId":[3],"encoding":{},"quality":false}""");

        Assert.That(parsed, Is.EqualTo(new VideoEncodingQualityCompletedEvent()));
        Assert.That(parsed.UnreadableMembers, Is.EqualTo(new[] { "emittedAt", "videoId", "liveStreamId", "encoding", "quality" }));
    }

    [Test]
    public void Null_is_like_absent()
    {
        var parsed = WebhookEvent.Parse("""{"type":"video.encoding.quality.completed","emittedAt":null,"videoId":null,"encoding":null,"other":null}""");

        Assert.That(parsed, Is.InstanceOf<VideoEncodingQualityCompletedEvent>());
        Assert.That(((VideoEncodingQualityCompletedEvent)parsed) with { AdditionalProperties = new VideoEncodingQualityCompletedEvent().AdditionalProperties }, Is.EqualTo(new VideoEncodingQualityCompletedEvent()));
        Assert.That(parsed.UnreadableMembers, Is.Empty);
    }

    [TestCase("\"a\"", "\"b\"", "b", "")]
    [TestCase("5", "\"b\"", "b", "")]
    [TestCase("\"a\"", "5", null, "videoId")]
    [TestCase("\"a\"", "null", null, "")]
    public void Of_members_with_the_same_name_the_last_one_counts(string first, string last, string? videoId, string unreadable)
    {
        var parsed = (VideoSourceRecordedEvent)WebhookEvent.Parse($$"""{"type":"video.source.recorded","videoId":{{first}},"videoId":{{last}}}""");

        Assert.That(parsed.VideoId, Is.EqualTo(videoId));
        Assert.That(string.Join(",", parsed.UnreadableMembers), Is.EqualTo(unreadable));
    }

    [TestCase(1_000, true)]
    [TestCase(1_001, false)]
    [TestCase(300_000, false)]
    public void Depth_is_no_reason_to_lose_an_event(int depth, bool isKept)
    {
        var deep = new string('[', depth) + new string(']', depth);
        var unknown = (VideoSourceRecordedEvent)WebhookEvent.Parse($$"""{"deep":{{deep}},"type":"video.source.recorded","videoId":"vi1"}""");
        var known = (VideoSourceRecordedEvent)WebhookEvent.Parse($$"""{"type":"video.source.recorded","videoId":{{deep}},"liveStreamId":"li1"}""");

        Assert.Multiple(() =>
        {
            Assert.That(unknown.VideoId, Is.EqualTo("vi1"));
            Assert.That(unknown.AdditionalProperties.Keys, Is.EqualTo(isKept ? new[] { "deep" } : []));
            Assert.That(unknown.UnreadableMembers, Is.EqualTo(isKept ? [] : new[] { "deep" }));
            Assert.That(known.LiveStreamId, Is.EqualTo("li1"));
            Assert.That(known.UnreadableMembers, Is.EqualTo(new[] { "videoId" }));
        });
    }

    [Test]
    public void The_json_of_a_deep_event_is_there()
    {
        var json = $$"""{"deep":{{new string('[', 3_000)}}{{new string(']', 3_000)}}}""";

        Assert.That(WebhookEvent.Parse(json).Json.GetRawText(), Is.EqualTo(json));
    }

    [Test]
    public void Size_is_no_reason_to_lose_an_event()
    {
        var id = new string('x', 5_000_000);
        var parsed = (VideoSourceRecordedEvent)WebhookEvent.Parse($$"""{"type":"video.source.recorded","videoId":"{{id}}"}""");

        Assert.That(parsed.VideoId, Is.EqualTo(id));
    }

    [Test]
    public void Bytes_that_are_no_utf8_make_their_member_unreadable_and_no_other()
    {
        byte[] json = [.. """{"type":"video.source.recorded","videoId":"""u8, (byte)'"', 0xC3, 0x28, (byte)'"', .. ""","liveStreamId":"li1"}"""u8];
        var parsed = WebhookEvent.Parse(json);

        Assert.That(parsed, Is.EqualTo(new VideoSourceRecordedEvent { LiveStreamId = "li1" }));
        Assert.That(parsed.UnreadableMembers, Is.EqualTo(new[] { "videoId" }));
    }

    [TestCase("")]
    [TestCase(" ")]
    [TestCase("null")]
    [TestCase("5")]
    [TestCase("\"video.source.recorded\"")]
    [TestCase("""[{"type":"video.source.recorded"}]""")]
    [TestCase("""{"type":"video.source.recorded" """)]
    [TestCase("""{"type":"video.source.recorded"}}""")]
    [TestCase("""{"type":"video.source.recorded"} {}""")]
    [TestCase("""{"type":"video.source.recorded",}""")]
    [TestCase("""{"type":"video.source.recorded","videoId":vi1}""")]
    [TestCase("""{"type":"video.source.recorded" /* comment */}""")]
    [TestCase("""{'type':'video.source.recorded'}""")]
    [TestCase("type=video.source.recorded")]
    [TestCase("\u0000")]
    public void What_is_no_json_object_is_refused(string text)
    {
        Assert.Multiple(() =>
        {
            Assert.That(() => WebhookEvent.Parse(text), Throws.InstanceOf<JsonException>());
            Assert.That(() => WebhookEvent.Parse(Encoding.UTF8.GetBytes(text)), Throws.InstanceOf<JsonException>());
            Assert.That(WebhookEvent.TryParse(text, out var fromText), Is.False);
            Assert.That(WebhookEvent.TryParse(Encoding.UTF8.GetBytes(text), out var fromBytes), Is.False);
            Assert.That(fromText, Is.Null);
            Assert.That(fromBytes, Is.Null);
        });
    }

    [Test]
    public void Trying_gives_what_parsing_gives()
    {
        Assert.That(WebhookEvent.TryParse(Delivery.Encoded, out var fromText), Is.True);
        Assert.That(WebhookEvent.TryParse(Encoding.UTF8.GetBytes(Delivery.Encoded), out var fromBytes), Is.True);
        Assert.That(fromText, Is.EqualTo(WebhookEvent.Parse(Delivery.Encoded)));
        Assert.That(fromBytes, Is.EqualTo(fromText));
        Assert.That(WebhookEvent.TryParse((string?)null, out _), Is.False);
        Assert.That(() => WebhookEvent.Parse((string)null!), Throws.ArgumentNullException);
    }

    [Test]
    public void An_event_keeps_its_own_copy_of_the_body()
    {
        var body = Encoding.UTF8.GetBytes(Delivery.Encoded);
        var parsed = WebhookEvent.Parse(body);
        Array.Clear(body);

        Assert.That(parsed.Json.GetRawText(), Is.EqualTo(Delivery.Encoded));
    }

    [Test]
    public void No_text_whatever_it_is_throws_anything_but_that_it_is_no_json()
    {
        var random = new Random(20);
        var body = Encoding.UTF8.GetBytes("""{"type":"video.encoding.quality.completed","emittedAt":"2021-01-29T15:46:25.217Z","videoId":"v\u00e9","encoding":{"a":[1,{"b":null}]},"x":[1e5,-0.1,true]}""");
        var parsed = 0;
        for (var i = 0; i < 20_000; i++)
        {
            var text = body.ToArray();
            for (var change = random.Next(1, 4); change > 0; change--)
            {
                text[random.Next(text.Length)] = (byte)random.Next(256);
            }

            if (WebhookEvent.TryParse(text, out var result))
            {
                parsed++;
                Assert.That(result.Json.ValueKind, Is.EqualTo(JsonValueKind.Object));
                Assert.That(result.ToString(), Is.Not.Empty);
            }
        }

        Assert.That(parsed, Is.InRange(100, 19_900), "The test shows nothing.");
    }
}
