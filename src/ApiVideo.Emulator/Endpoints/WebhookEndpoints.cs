using ApiVideo.Emulator.Bodies;

namespace ApiVideo.Emulator.Endpoints;

/// <summary>The four operations on webhooks.</summary>
internal sealed class WebhookEndpoints(WebhookStore store)
{
    public void Map(IEndpointRouteBuilder routes, Gate gate)
    {
        routes.MapGet("/webhooks", gate.Guard(ListAsync));
        routes.MapPost("/webhooks", gate.Guard(CreateAsync));
        routes.MapGet("/webhooks/{webhookId}", gate.Guard(GetAsync));
        routes.MapDelete("/webhooks/{webhookId}", gate.Guard(DeleteAsync));

        // The page's way in, which must not use up the rate limit of whoever develops a client meanwhile.
        routes.MapPost("/emulator/webhooks", (RequestDelegate)CreateAsync);
        routes.MapDelete("/emulator/webhooks/{webhookId}", (RequestDelegate)DeleteAsync);
    }

    private async Task CreateAsync(HttpContext context)
    {
        using var document = await JsonBody.ReadObjectAsync(context).ConfigureAwait(false);
        if (document is null)
        {
            return;
        }

        var problems = new List<ProblemBody>();
        if (WebhookCreation.Read(document.RootElement, problems) is not { } creation)
        {
            await Answer.BadRequestAsync(context, problems).ConfigureAwait(false);
            return;
        }

        await Answer.JsonAsync(context, StatusCodes.Status201Created, store.Add(creation), EmulatorJson.Wire.WebhookBody).ConfigureAwait(false);
    }

    private Task ListAsync(HttpContext context)
    {
        var problems = new List<ProblemBody>();
        if (PageRequest.Read(context.Request.Query, problems) is not { } page)
        {
            return Answer.BadRequestAsync(context, problems);
        }

        var body = page.Cut(store.Subscribers(page.EventName), $"{context.Request.Scheme}://{context.Request.Host}/webhooks");
        return Answer.JsonAsync(context, StatusCodes.Status200OK, body, EmulatorJson.Wire.WebhookPageBody);
    }

    private Task GetAsync(HttpContext context) =>
        store.Find(WebhookId(context)) is { } webhook
            ? Answer.JsonAsync(context, StatusCodes.Status200OK, webhook, EmulatorJson.Wire.WebhookBody)
            : Answer.ErrorAsync(context, StatusCodes.Status404NotFound, Problems.UnknownWebhook);

    private Task DeleteAsync(HttpContext context)
    {
        if (!store.Remove(WebhookId(context)))
        {
            return Answer.ErrorAsync(context, StatusCodes.Status404NotFound, Problems.UnknownWebhook);
        }

        context.Response.StatusCode = StatusCodes.Status204NoContent;
        return Task.CompletedTask;
    }

    private static string WebhookId(HttpContext context) => (string)context.Request.RouteValues["webhookId"]!;
}
