using System.Globalization;
using System.Text.Json;
using ApiVideo.Emulator.Bodies;
using ApiVideo.Emulator.Deliveries;

namespace ApiVideo.Emulator.Endpoints;

/// <summary>
/// The state of the workspace and the attempts as server-sent events: first what there is, then what comes. A browser that lost
/// the connection says which attempt it saw last, and gets those after it.
/// </summary>
internal sealed class LiveStream(DeliveryLog log, WebhookStore webhooks, ChangeSignal changes, CancellationToken stopping)
{
    private static readonly TimeSpan MaxSilence = TimeSpan.FromSeconds(15);

    private readonly string _instance = RandomText.Create(16);

    public void Map(IEndpointRouteBuilder routes) => routes.MapGet("/emulator/live", (RequestDelegate)StreamAsync);

    private async Task StreamAsync(HttpContext context)
    {
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(stopping, context.RequestAborted);
        context.Response.ContentType = "text/event-stream";
        context.Response.Headers.CacheControl = "no-store";
        try
        {
            await WriteChangesAsync(context.Response, LastSeen(context.Request), ending.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (ending.IsCancellationRequested)
        {
            // The reader has gone, or the emulator stops.
        }
    }

    private async Task WriteChangesAsync(HttpResponse response, long lastNumber, CancellationToken cancellationToken)
    {
        var seenVersion = -1L;
        while (true)
        {
            var changed = changes.Next;
            var (version, current) = webhooks.Snapshot();
            if (version != seenVersion)
            {
                seenVersion = version;
                var workspace = JsonSerializer.Serialize(new WorkspaceBody(_instance, WebhookEvents.Names, current), EmulatorJson.Wire.WorkspaceBody);
                await response.WriteAsync($"event: workspace\ndata: {workspace}\n\n", cancellationToken).ConfigureAwait(false);
            }

            foreach (var attempt in log.After(lastNumber))
            {
                lastNumber = attempt.Number;
                var id = string.Create(CultureInfo.InvariantCulture, $"{_instance}-{lastNumber}");
                var data = JsonSerializer.Serialize(attempt, EmulatorJson.Wire.DeliveryBody);
                await response.WriteAsync($"id: {id}\nevent: delivery\ndata: {data}\n\n", cancellationToken).ConfigureAwait(false);
            }

            await response.Body.FlushAsync(cancellationToken).ConfigureAwait(false);
            if (await Task.WhenAny(changed, Task.Delay(MaxSilence, cancellationToken)).ConfigureAwait(false) != changed)
            {
                cancellationToken.ThrowIfCancellationRequested();

                // A comment, so that a connection that is gone is noticed.
                await response.WriteAsync(":\n\n", cancellationToken).ConfigureAwait(false);
            }
        }
    }

    /// <summary>An attempt of an earlier emulator on this port counts as none.</summary>
    private long LastSeen(HttpRequest request)
    {
        var id = request.Headers["Last-Event-ID"].ToString();
        return id.StartsWith(_instance + "-", StringComparison.Ordinal)
            && long.TryParse(id.AsSpan(_instance.Length + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                ? number
                : 0;
    }
}
