using System.Net;

namespace ApiVideo.Contents.Tests;

/// <summary>Server-sent events: their names, and what only looks like them.</summary>
public sealed class EventStreamTests
{
    [Test]
    public async Task Events_have_their_name_id_and_retry()
    {
        using var wire = new Wire("retry: 1500\nevent: named\nid: 7\ndata: {\"name\":\"a\"}\n\ndata: {\"name\":\"b\"}\n\n", "text/event-stream; charset=utf-8");
        var events = new List<ServerSentEvent<Person>>();
        await foreach (var arrived in wire.Api.WatchEventsAsync())
        {
            events.Add(arrived);
        }

        Assert.That(
            events.Select(arrived => (arrived.Data.Name, arrived.Name, arrived.Id, arrived.Retry)),
            Is.EqualTo(new (string?, string, string?, TimeSpan?)[] { ("a", "named", "7", TimeSpan.FromSeconds(1.5)), ("b", "message", null, null) }));
        Assert.That(wire.Sent.Headers["Accept"], Is.EqualTo("text/event-stream"));
    }

    [Test]
    public async Task Text_events_beside_json_have_them_too()
    {
        using var wire = new Wire("event: token\ndata: hello\n\n", "text/event-stream");
        await foreach (var arrived in wire.Api.ChatStreamEventsAsync())
        {
            Assert.That((arrived.Data, arrived.Name), Is.EqualTo(("hello", "token")));
        }

        await foreach (var text in wire.Api.ChatStreamAsync())
        {
            Assert.That(text, Is.EqualTo("hello"));
        }
    }

    [TestCase("application/json")]
    [TestCase("text/html")]
    public void A_success_that_is_no_stream_of_events_is_thrown_with_all_that_it_had(string contentType)
    {
        using var wire = new Wire("""{"error":"busy"}""", contentType);
        var exception = Assert.ThrowsAsync<ApiException>(async () =>
        {
            await foreach (var arrived in wire.Api.WatchAsync())
            {
                Assert.Fail($"{arrived} is no event.");
            }
        })!;

        Assert.That(
            (exception.StatusCode, exception.ResponseBody, exception.Headers.TryGetValue("Content-Type", out var type), type),
            Is.EqualTo((HttpStatusCode.OK, """{"error":"busy"}""", true, contentType)));
    }

    [Test]
    public void An_error_is_thrown_even_where_calls_give_every_answer()
    {
        using var wire = new Wire("""{"title":"gone"}""", status: HttpStatusCode.NotFound, throws: false);

        Assert.ThrowsAsync<ApiException<Problem>>(async () =>
        {
            await foreach (var arrived in wire.Api.WatchAsync())
            {
                Assert.Fail($"{arrived} is no event.");
            }
        });
    }
}
