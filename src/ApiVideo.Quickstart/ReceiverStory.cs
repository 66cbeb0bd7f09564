using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json;
using ApiVideo.AspNetCore;
using ApiVideo.Emulator;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Spectre.Console;

namespace ApiVideo.Quickstart;

/// <summary>
/// The other half: what arrives. A receiver subscribes, an emulator of its own lets events happen, and each delivery is verified and
/// handed to a typed method; then a handler that fails, a replay and a forgery. All on the loopback interface.
/// </summary>
internal sealed class ReceiverStory : IDisposable
{
    private const string Path = "/webhooks";
    private const int OkLimit = 300;

    // Three seconds, as the real service waits, would make a long story.
    private static readonly TimeSpan RetryDelay = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan MaxWait = TimeSpan.FromSeconds(30);

    private readonly TellingHandler _handler = new();
    private readonly KnownWebhooks _webhooks = new();
    private readonly HttpClient _http = new();
    private readonly Table _table = new Table()
        .Border(TableBorder.Simple)
        .AddColumn(new TableColumn("Delivery").NoWrap())
        .AddColumn(new TableColumn("Answers").NoWrap())
        .AddColumn("What the handler got");

    private int _deliveries;

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var emulator = await WebhooksEmulator.StartAsync(new EmulatorOptions { DeliveryRetryDelay = RetryDelay }, cancellationToken).ConfigureAwait(false);
        await using (emulator.ConfigureAwait(false))
        {
            _http.BaseAddress = emulator.BaseAddress;
            var receiver = BuildReceiver();
            await using (receiver.ConfigureAwait(false))
            {
                await receiver.StartAsync(cancellationToken).ConfigureAwait(false);
                var address = receiver.Urls.Single() + Path;
                AnsiConsole.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"\nReceiving at [blue]{address}[/]\n");

                using var client = new ApiVideoClient(EmulatorOptions.DefaultApiKey, emulator.BaseAddress);
                var webhook = await SubscribeAsync(client, address, cancellationToken).ConfigureAwait(false);
                foreach (var eventType in webhook.Events ?? [])
                {
                    await LetHappenAsync($$"""{"type":"{{eventType}}"}""", $"{eventType}", cancellationToken).ConfigureAwait(false);
                }

                await LetHappenAsync($$"""{"type":"video.new","webhookId":"{{webhook.WebhookId}}"}""", "video.new", cancellationToken).ConfigureAwait(false);
                await ReplayAsync(cancellationToken).ConfigureAwait(false);
                await ForgeAsync(webhook, cancellationToken).ConfigureAwait(false);
            }
        }

        AnsiConsole.Write(_table);
        AnsiConsole.WriteLine("Each body was checked against its signature before anything in it was read.");
    }

    public void Dispose() => _http.Dispose();

    private WebApplication BuildReceiver()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddSingleton<IWebhookSecretSource>(_webhooks);
        builder.Services.AddApiVideoWebhooks();

        var receiver = builder.Build();
        receiver.MapApiVideoWebhooks(Path, _handler);
        return receiver;
    }

    private async Task<Webhook> SubscribeAsync(ApiVideoClient client, string address, CancellationToken cancellationToken)
    {
        Webhook webhook = await client.Webhooks.CreateAsync(
            new WebhooksCreationPayload
            {
                Events =
                [
                    WebhookEventType.LiveStreamBroadcastStarted,
                    WebhookEventType.LiveStreamBroadcastEnded,
                    WebhookEventType.VideoSourceRecorded,
                    WebhookEventType.VideoEncodingQualityCompleted,
                    WebhookEventType.VideoCaptionGenerated,
                    WebhookEventType.VideoSummaryGenerated,
                ],
                Url = address,
            },
            cancellationToken).ConfigureAwait(false);
        _webhooks.Add(webhook);
        return webhook;
    }

    private async Task LetHappenAsync(string json, string name, CancellationToken cancellationToken)
    {
        using var content = new StringContent(json, encoding: null, "application/json");
        using var response = await _http.PostAsync(new Uri("emulator/events", UriKind.Relative), content, cancellationToken).ConfigureAwait(false);
        response.EnsureSuccessStatusCode();
        var told = await _handler.NextAsync(cancellationToken).AsTask().WaitAsync(MaxWait, cancellationToken).ConfigureAwait(false);
        _table.AddRow(Markup.Escape(name), await NewAnswersAsync(cancellationToken).ConfigureAwait(false), Markup.Escape(told));
    }

    private async Task ReplayAsync(CancellationToken cancellationToken)
    {
        using var response = await _http.PostAsync(
            new Uri($"emulator/deliveries/{_deliveries}/again", UriKind.Relative), content: null, cancellationToken).ConfigureAwait(false);
        response.EnsureSuccessStatusCode();
        _table.AddRow("the last one again", await NewAnswersAsync(cancellationToken).ConfigureAwait(false), "nothing: it was handled before");
    }

    private async Task ForgeAsync(Webhook webhook, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, webhook.Url);
        request.Content = new StringContent("""{"type":"video.summary.generated"}""", encoding: null, "application/json");
        request.Headers.Add("X-Api-Video-WebhookID", webhook.WebhookId);
        request.Headers.Add("X-Api-Video-Signature", WebhookSignature.Sign("{}"u8, "a secret of the forger"));
        using var response = await _http.SendAsync(request, cancellationToken).ConfigureAwait(false);
        _table.AddRow("a forged one", Answers([(int)response.StatusCode]), "nothing: the signature is not valid");
    }

    /// <summary>Waits until the delivery that was started last has come to its end, and gives the answers to its attempts.</summary>
    private async Task<string> NewAnswersAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            var list = await _http.GetFromJsonAsync<JsonElement>(new Uri("emulator/deliveries", UriKind.Relative), cancellationToken).ConfigureAwait(false);
            var attempts = list.GetProperty("data").EnumerateArray().Skip(_deliveries).ToArray();
            if (attempts.Length > 0 && attempts[^1].GetProperty("outcome").GetString() == "delivered")
            {
                _deliveries += attempts.Length;
                return Answers(attempts.Select(attempt => attempt.GetProperty("status").GetInt32()));
            }

            await Task.Delay(TimeSpan.FromMilliseconds(20), cancellationToken).ConfigureAwait(false);
        }
    }

    private static string Answers(IEnumerable<int> statuses) => string.Join(
        ", then ", statuses.Select(status => string.Create(CultureInfo.InvariantCulture, $"[{(status < OkLimit ? "green" : "yellow")}]{status}[/]")));
}
