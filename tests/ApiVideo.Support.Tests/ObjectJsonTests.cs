using System.Buffers;
using System.Text;
using System.Text.Json;

namespace ApiVideo.Support.Tests;

/// <summary>Objects, arrays and maps, as the emitted codecs read and write them.</summary>
public sealed class ObjectJsonTests
{
    private const string Full =
        """{"webhookId":"w","createdAt":"2021-01-08T14:12:18Z","events":["video.source.recorded","new.event"],"url":"https://a/b","signatureSecret":"s"}""";

    [Test]
    public void An_object_survives_a_round_trip() => Assert.That(Write(Read(Full)), Is.EqualTo(Full));

    [Test]
    public void An_object_without_members_is_one() => Assert.That(Write(Read("{}")), Is.EqualTo("{}"));

    [Test]
    public void Unknown_members_are_skipped_whatever_they_hold() =>
        Assert.That(Read("""{"x":{"webhookId":"no","y":[{"z":[]}]},"webhookId":"w","q":[[1],{"url":"no"}],"n":null}""").WebhookId, Is.EqualTo("w"));

    [Test]
    public void Names_with_escapes_are_the_same_names() => Assert.That(Read("""{"\u0077ebhook\u0049d":"w"}""").WebhookId, Is.EqualTo("w"));

    [Test]
    public void A_name_that_is_not_Unicode_is_refused() => Assert.That(() => Read("""{"\ud800":1}"""), Throws.TypeOf<JsonException>());

    [Test]
    public void Of_members_with_the_same_name_the_last_one_counts() =>
        Assert.That(Read("""{"url":"a","url":"b"}""").Url, Is.EqualTo("b"));

    [Test]
    public void An_optional_member_may_be_null() => Assert.That(Read("""{"url":null,"events":null,"createdAt":null}""").Url, Is.Null);

    [Test]
    public void A_required_member_may_not_be_null() =>
        Assert.That(
            JsonText.Failure<WebhooksListResponse, WebhooksListResponse>("""{"data":null}"""),
            Is.EqualTo("Expected an array, found null at byte 8."));

    [Test]
    public void A_required_member_that_is_missing_is_named() =>
        Assert.That(
            JsonText.Failure<WebhooksListResponse, WebhooksListResponse>("""{"data":[]}"""),
            Is.EqualTo("The WebhooksListResponse lacks its required member \"pagination\"."));

    [TestCase("[]", "an array")]
    [TestCase("null", "null")]
    [TestCase("\"w\"", "a string")]
    public void Other_values_are_no_objects(string json, string found) =>
        Assert.That(JsonText.Failure<Webhook, Webhook>(json), Is.EqualTo($"Expected an object, found {found} at byte 0."));

    [TestCase("{")]
    [TestCase("{\"url\"")]
    [TestCase("{\"url\":")]
    [TestCase("{\"url\":\"a\"")]
    [TestCase("{\"x\":[")]
    [TestCase("{\"events\":[\"a\"")]
    [TestCase("{\"url\":\"a\",}")]
    public void JSON_that_ends_too_early_is_refused(string json) => Assert.That(() => Read(json), Throws.InstanceOf<JsonException>());

    [Test]
    public void Objects_within_objects_without_end_are_refused()
    {
        var json = string.Concat(Enumerable.Repeat("{\"problems\":[", 5000));

        Assert.That(() => JsonText.Read<BadRequest, BadRequest>(json), Throws.InstanceOf<JsonException>());
    }

    [Test]
    public void Unknown_members_without_end_are_refused() =>
        Assert.That(() => Read("{\"x\":" + new string('[', 5000)), Throws.InstanceOf<JsonException>());

    [Test]
    public void A_known_text_of_an_enum_is_not_allocated()
    {
        var first = Read(Full).Events![0];
        var second = Read(Full).Events![0];

        Assert.Multiple(() =>
        {
            Assert.That(first, Is.EqualTo(WebhookEventType.VideoSourceRecorded));
            Assert.That(first.ToString(), Is.SameAs(second.ToString()));
        });
    }

    [TestCase("null")]
    [TestCase("3")]
    public void An_enum_is_text(string json) =>
        Assert.That(JsonText.Failure<WebhookEventType, TextEnumJson<WebhookEventType>>(json), Does.StartWith("Expected a string"));

    [TestCase(0)]
    [TestCase(1)]
    [TestCase(2)]
    [TestCase(16)]
    [TestCase(17)]
    [TestCase(5000)]
    public void Arrays_of_any_length_are_read(int count)
    {
        var numbers = Enumerable.Range(0, count).ToArray();
        var texts = numbers.Select(number => $"t{number}").ToArray();

        Assert.Multiple(() =>
        {
            Assert.That(JsonText.Read<IReadOnlyList<int>, ListJson<int, Int32Json>>(JsonSerializer.Serialize(numbers)), Is.EqualTo(numbers));
            Assert.That(JsonText.Read<IReadOnlyList<string>, ListJson<string, StringJson>>(JsonSerializer.Serialize(texts)), Is.EqualTo(texts));
            Assert.That(JsonText.Write<IReadOnlyList<int>, ListJson<int, Int32Json>>(numbers), Is.EqualTo(JsonSerializer.Serialize(numbers)));
        });
    }

    [Test]
    public void Arrays_within_arrays_are_read()
    {
        var lists = JsonText.Read<IReadOnlyList<IReadOnlyList<int>>, ListJson<IReadOnlyList<int>, ListJson<int, Int32Json>>>("[[1,2],[],[3,4,5]]");

        Assert.That(lists, Is.EqualTo(new int[][] { [1, 2], [], [3, 4, 5] }));
    }

    [Test]
    public void An_element_that_may_not_be_null_is_refused() =>
        Assert.That(
            JsonText.Failure<IReadOnlyList<string>, ListJson<string, StringJson>>("[\"a\",null]"),
            Is.EqualTo("Expected a string, found null at byte 5."));

    [Test]
    public void JSON_in_pieces_is_read_as_in_one()
    {
        var bytes = Encoding.UTF8.GetBytes(Full);
        Piece first = new(bytes.AsMemory(0, 1), 0);
        var last = first;
        for (var index = 1; index < bytes.Length; index++)
        {
            last = last.Append(bytes.AsMemory(index, 1));
        }

        var reader = new Utf8JsonReader(new ReadOnlySequence<byte>(first, 0, last, 1));
        reader.Read();

        Assert.That(Write(JsonText.Read<Webhook, Webhook>(ref reader)), Is.EqualTo(Full));
    }

    private static Webhook Read(string json) => JsonText.Read<Webhook, Webhook>(json);

    private static string Write(Webhook value) => JsonText.Write<Webhook, Webhook>(value);

    private sealed class Piece : ReadOnlySequenceSegment<byte>
    {
        internal Piece(ReadOnlyMemory<byte> memory, long start)
        {
            Memory = memory;
            RunningIndex = start;
        }

        internal Piece Append(ReadOnlyMemory<byte> memory)
        {
            var next = new Piece(memory, RunningIndex + Memory.Length);
            Next = next;
            return next;
        }
    }
}
