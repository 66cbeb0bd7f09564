using System.Globalization;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using ApiVideo.Emulator;
using ApiVideo.Package.Tests.Running;
using ApiVideo.Scaling.Tests;

namespace ApiVideo.Package.Tests.Samples;

/// <summary>The receiver with its queue, and with both of its caches.</summary>
internal sealed class ReceiverTests
{
    private WebhooksEmulator? _emulator;
    private HttpClient? _http;
    private string[] _arguments = [];

    [SetUp]
    public async Task CreateWebhook()
    {
        _emulator = await WebhooksEmulator.StartAsync(new EmulatorOptions { DeliveryRetries = 0 });
        _http = new HttpClient { BaseAddress = _emulator.BaseAddress };
        _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes(EmulatorOptions.DefaultApiKey + ":")));
        var address = string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{BuiltSamples.FreePort()}");
        using var response = await _http.PostAsJsonAsync("webhooks", new { events = new[] { "video.source.recorded" }, url = address + "/webhooks" });
        response.EnsureSuccessStatusCode();
        var webhook = await response.Content.ReadFromJsonAsync<JsonElement>();
        _arguments = ["--urls", address, $"--ApiVideo:Webhooks:Secrets:{webhook.GetProperty("webhookId")}={webhook.GetProperty("signatureSecret")}"];
    }

    [TearDown]
    public async Task StopEmulator()
    {
        _http?.Dispose();
        if (_emulator is not null)
        {
            await _emulator.DisposeAsync();
        }
    }

    [Test]
    public async Task It_takes_deliveries_into_its_queue_and_handles_each_once()
    {
        await using var receiver = await StartAsync();

        var number = await DeliverAsync("first");
        await receiver.WaitForAsync("Video first was recorded from live stream ");
        await DeliverAgainAsync(number);
        await DeliverAsync("second");
        await receiver.WaitForAsync("Video second was recorded from live stream ");

        Assert.That(receiver.Output.Split("Video first").Length - 1, Is.EqualTo(1));
    }

    [Test]
    public async Task Another_process_knows_in_Redis_what_was_handled()
    {
        await using var redis = await RedisServer.StartAsync();
        long number;
        await using (var receiver = await StartAsync("--ConnectionStrings:Redis=" + redis.Address))
        {
            number = await DeliverAsync("first");
            await receiver.WaitForAsync("Video first was recorded from live stream ");

            // Remembered after it was handled; the answer to a replay says that it is.
            await DeliverAgainAsync(number);
        }

        await using var other = await StartAsync("--ConnectionStrings:Redis=" + redis.Address);
        await DeliverAgainAsync(number);
        await DeliverAsync("second");
        await other.WaitForAsync("Video second was recorded from live stream ");

        Assert.That(other.Output, Does.Not.Contain("Video first"));
    }

    private async Task<RunningCommand> StartAsync(params string[] arguments)
    {
        var receiver = BuiltSamples.Start("receiver", [.. _arguments, .. arguments]);
        await receiver.WaitForAsync("Application started.");
        return receiver;
    }

    /// <summary>Lets a video be recorded, and gives the number of the delivery when the receiver has answered it.</summary>
    private async Task<long> DeliverAsync(string videoId)
    {
        var before = await DeliveriesAsync();
        using var response = await _http!.PostAsJsonAsync("emulator/events", new { type = "video.source.recorded", members = new { videoId } });
        response.EnsureSuccessStatusCode();
        return await NextAsync(before.Count);
    }

    private async Task DeliverAgainAsync(long number)
    {
        var before = await DeliveriesAsync();
        using var response = await _http!.PostAsync(new Uri($"emulator/deliveries/{number.ToString(CultureInfo.InvariantCulture)}/again", UriKind.Relative), null);
        response.EnsureSuccessStatusCode();
        await NextAsync(before.Count);
    }

    private async Task<long> NextAsync(int count)
    {
        while (true)
        {
            if (await DeliveriesAsync() is var deliveries && deliveries.Count > count)
            {
                Assert.That(deliveries[count].GetProperty("outcome").GetString(), Is.EqualTo("delivered"), deliveries[count].ToString());
                return deliveries[count].GetProperty("number").GetInt64();
            }

            await Task.Delay(TimeSpan.FromMilliseconds(50));
        }
    }

    private async Task<IReadOnlyList<JsonElement>> DeliveriesAsync()
    {
        var log = await _http!.GetFromJsonAsync<JsonElement>("emulator/deliveries");
        return [.. log.EnumerateObject().Single().Value.EnumerateArray()];
    }
}
