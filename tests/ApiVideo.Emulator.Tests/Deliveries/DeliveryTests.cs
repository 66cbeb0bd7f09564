using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using ApiVideo.Emulator.Deliveries;

namespace ApiVideo.Emulator.Tests.Deliveries;

internal sealed class DeliveryTests : DeliveryFixture
{
    private static readonly SpecDocument Spec = SpecDocument.Load();

    [Test]
    public void The_signature_of_the_published_example_is_the_published_one()
    {
        var body =
            """{"type":"video.encoding.quality.completed","emittedAt":"2021-01-29T15:46:25.217Z","videoId":"vi0000000000000000000000","liveStreamId":"li0000000000000000000000","encoding":"hls","quality":"720p"}"""u8;

        Assert.That(
            Delivery.Sign(body, "sig_sec_0000000000000000000000"),
            Is.EqualTo("27a77d3a7fc626854886b5dbfae4e32c8b0170c1ea1b714c91ba77f1e7774e8c"));
    }

    [Test]
    public async Task An_event_goes_signed_to_every_webhook_that_subscribes_to_it()
    {
        await using var receiver = await Receiver.StartAsync(204);
        var one = await CreateAsync(receiver.Address + "/one", SourceRecorded);
        var other = await CreateAsync(receiver.Address + "/other", SourceRecorded);
        await CreateAsync(receiver.Address + "/stranger", EncodingCompleted);

        Assert.That(await EmitEventAsync(SourceRecorded), Is.EqualTo(2));
        var requests = new[] { await receiver.NextAsync(), await receiver.NextAsync() }.OrderBy(request => request.Path).ToArray();
        await NextAttemptAsync();
        await NextAttemptAsync();

        Assert.Multiple(() =>
        {
            Assert.That(requests.Select(request => request.Path), Is.EqualTo(new[] { "/one", "/other" }));
            Assert.That(requests.Select(request => request.WebhookId), Is.EqualTo(new[] { Text(one["webhookId"]), Text(other["webhookId"]) }));
            Assert.That(requests[0].Signature, Is.EqualTo(Hmac(one, requests[0].Body)));
            Assert.That(requests[1].Signature, Is.EqualTo(Hmac(other, requests[1].Body)));
            Assert.That(requests[0].ContentType, Is.EqualTo("application/json"));
            Assert.That(requests[0].Body, Is.EqualTo(requests[1].Body));
            Assert.That(receiver.Waiting, Is.Zero);
        });
    }

    [Test]
    public async Task Each_event_has_the_members_of_its_example_in_the_spec()
    {
        await using var receiver = await Receiver.StartAsync(200);
        var names = Spec.EventNames().ToArray();
        var webhook = $$"""{"events":["{{string.Join("\",\"", names)}}"],"url":"{{receiver.Address}}"}""";
        await SendForJsonAsync(HttpMethod.Post, "webhooks", HttpStatusCode.Created, webhook);

        foreach (var name in names)
        {
            await EmitEventAsync(name);
            var body = JsonNode.Parse((await receiver.NextAsync()).Body)!;

            Assert.That(SpecDocument.Members(body), Is.EquivalentTo(Spec.DeliveryMembers(name)), name);
            Assert.That(Text(body["type"]), Is.EqualTo(name));
            Assert.That(Text(body["emittedAt"]), Is.EqualTo("2021-01-08T14:12:18.000Z"));
        }
    }

    [Test]
    public async Task Members_of_the_request_are_laid_over_the_body()
    {
        await using var receiver = await Receiver.StartAsync(200);
        await CreateAsync(receiver.Address);

        await EmitAsync($$$"""{"type":"{{{EncodingCompleted}}}","members":{"quality":"2160p","emittedAt":"2024-08-151T10:18:47+00:00","new":[1]}}""");
        var body = JsonNode.Parse((await receiver.NextAsync()).Body)!;

        Assert.That(Text(body["quality"]), Is.EqualTo("2160p"));
        Assert.That(Text(body["emittedAt"]), Is.EqualTo("2024-08-151T10:18:47+00:00"));
        Assert.That(Text(body["encoding"]), Is.EqualTo("hls"));
        Assert.That(Number(body["new"]![0]), Is.EqualTo(1));
    }

    [Test]
    public async Task An_event_that_the_service_does_not_have_yet_goes_to_the_webhook_that_is_named()
    {
        await using var receiver = await Receiver.StartAsync(200);
        var webhook = await CreateAsync(receiver.Address);

        await EmitAsync($$"""{"type":"video.new","webhookId":"{{Text(webhook["webhookId"])}}"}""");

        Assert.That(Text(JsonNode.Parse((await receiver.NextAsync()).Body)!["type"]), Is.EqualTo("video.new"));
    }

    [Test]
    public async Task An_event_that_happens_many_times_has_a_body_of_its_own_each_time()
    {
        await using var receiver = await Receiver.StartAsync(200);
        await CreateAsync(receiver.Address);

        Assert.That(await EmitAsync($$"""{"type":"{{EncodingCompleted}}","count":20}"""), Is.EqualTo(20));
        var signatures = new HashSet<string?>();
        for (var i = 0; i < 20; i++)
        {
            signatures.Add((await receiver.NextAsync()).Signature);
        }

        Assert.That(signatures, Has.Count.EqualTo(20));
    }

    [Test]
    public async Task An_attempt_is_recorded_with_all_that_was_sent_and_answered()
    {
        await using var receiver = await Receiver.StartAsync(204);
        var webhook = await CreateAsync(receiver.Address + "/hooks");
        await EmitEventAsync(EncodingCompleted);

        var live = await NextAttemptAsync();
        var request = await receiver.NextAsync();
        var list = await SendForJsonAsync(HttpMethod.Get, "emulator/deliveries", HttpStatusCode.OK);

        var attempt = list["data"]!.AsArray().Single()!.AsObject();
        Assert.Multiple(() =>
        {
            Assert.That(attempt.ToJsonString(), Is.EqualTo(live.ToJsonString()));
            Assert.That(Number(attempt["number"]), Is.EqualTo(1));
            Assert.That(Text(attempt["time"]), Is.EqualTo("2021-01-08T14:12:18.000Z"));
            Assert.That(Text(attempt["event"]), Is.EqualTo(EncodingCompleted));
            Assert.That(Text(attempt["webhookId"]), Is.EqualTo(Text(webhook["webhookId"])));
            Assert.That(Text(attempt["url"]), Is.EqualTo(receiver.Address + "/hooks"));
            Assert.That(Text(attempt["outcome"]), Is.EqualTo("delivered"));
            Assert.That(Number(attempt["status"]), Is.EqualTo(204));
            Assert.That(Number(attempt["attempt"]), Is.EqualTo(1));
            Assert.That(Number(attempt["attempts"]), Is.EqualTo(4));
            Assert.That(attempt["durationMs"]!.GetValue<double>(), Is.GreaterThanOrEqualTo(0));
            Assert.That(Text(attempt["body"]), Is.EqualTo(Encoding.UTF8.GetString(request.Body)));
            Assert.That(Text(attempt["signature"]), Is.EqualTo(request.Signature));
        });
    }

    [Test]
    public async Task A_delivery_can_be_sent_again_as_it_was()
    {
        await using var receiver = await Receiver.StartAsync(200);
        await CreateAsync(receiver.Address);
        await EmitEventAsync(EncodingCompleted);
        var number = Number((await NextAttemptAsync())["number"]);

        await SendForJsonAsync(HttpMethod.Post, $"emulator/deliveries/{number}/again", HttpStatusCode.Accepted);

        var first = await receiver.NextAsync();
        var second = await receiver.NextAsync();
        Assert.That(second.Body, Is.EqualTo(first.Body));
        Assert.That(second.Signature, Is.EqualTo(first.Signature));
    }

    private static string Hmac(JsonObject webhook, byte[] body) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(Text(webhook["signatureSecret"])), body));
}
