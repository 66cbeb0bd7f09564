using System.Globalization;
using System.Text;
using ApiVideo.Emulator.Bodies;
using ApiVideo.Emulator.Deliveries;

namespace ApiVideo.Emulator.Endpoints;

/// <summary>Lets events happen, and shows what became of their deliveries.</summary>
internal sealed class EventEndpoints(EventSource events, DeliveryRunner runner, DeliveryLog log, WebhookStore webhooks)
{
    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost("/emulator/events", (RequestDelegate)EmitAsync);
        routes.MapGet("/emulator/deliveries", (RequestDelegate)ListAsync);
        routes.MapPost("/emulator/deliveries/{number}/again", (RequestDelegate)SendAgainAsync);
    }

    private async Task EmitAsync(HttpContext context)
    {
        using var document = await JsonBody.ReadObjectAsync(context).ConfigureAwait(false);
        if (document is null)
        {
            return;
        }

        var problems = new List<ProblemBody>();
        if (EventRequest.Read(document.RootElement, problems) is not { } request)
        {
            await Answer.BadRequestAsync(context, problems).ConfigureAwait(false);
        }
        else if (request.WebhookId is { } webhookId && webhooks.Find(webhookId) is null)
        {
            await Answer.ErrorAsync(context, StatusCodes.Status404NotFound, Problems.UnknownWebhook).ConfigureAwait(false);
        }
        else
        {
            await AcceptAsync(context, events.Emit(request)).ConfigureAwait(false);
        }
    }

    private Task ListAsync(HttpContext context) =>
        Answer.JsonAsync(context, StatusCodes.Status200OK, new DeliveryListBody(log.After(0)), EmulatorJson.Wire.DeliveryListBody);

    /// <summary>Sends the bytes of an earlier attempt once more: what a receiver sees of a replay.</summary>
    private Task SendAgainAsync(HttpContext context)
    {
        var isNumber = long.TryParse((string?)context.Request.RouteValues["number"], NumberStyles.None, CultureInfo.InvariantCulture, out var number);
        if (!isNumber || log.Find(number) is not { } attempt)
        {
            return Answer.ErrorAsync(context, StatusCodes.Status404NotFound, Problems.UnknownDelivery);
        }

        return webhooks.Find(attempt.WebhookId) is { } webhook
            ? AcceptAsync(context, runner.TryStart([new Delivery(attempt.Event, webhook, Encoding.UTF8.GetBytes(attempt.Body))]) ? 1 : null)
            : Answer.ErrorAsync(context, StatusCodes.Status404NotFound, Problems.UnknownWebhook);
    }

    private static Task AcceptAsync(HttpContext context, int? deliveries) =>
        deliveries is { } count
            ? Answer.JsonAsync(context, StatusCodes.Status202Accepted, new EmittedBody(count), EmulatorJson.Wire.EmittedBody)
            : Answer.ErrorAsync(context, StatusCodes.Status503ServiceUnavailable, Problems.TooManyDeliveries);
}
