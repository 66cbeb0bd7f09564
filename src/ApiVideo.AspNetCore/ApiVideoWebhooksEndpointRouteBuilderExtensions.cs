using ApiVideo;
using ApiVideo.AspNetCore;
using ApiVideo.AspNetCore.Receiving;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Provides extension methods that map endpoints for webhook deliveries of api.video.</summary>
/// <remarks>
/// An endpoint verifies the signature before it reads the body as an event. Its responses have no body:
/// <list type="bullet">
/// <item>204: the handler has completed, or the delivery was handled before.</item>
/// <item>202: the delivery is in the queue (<see cref="WebhookReceiverOptions.QueueCapacity"/>) or in the inbox (<see cref="IWebhookInbox"/>).</item>
/// <item>401: the signature is missing or not valid.</item>
/// <item>400: the signature is valid, but the body is not an event, or the event is too old.</item>
/// <item>405, 408, 413, 415: the request is not a delivery. A request without a content type is accepted.</item>
/// <item>500: the handler failed. The server sends the delivery again.</item>
/// <item>503: the queue is full, the inbox failed, another receiver handles the delivery, or the secret could not be read. The server sends the delivery again.</item>
/// </list>
/// </remarks>
public static class ApiVideoWebhooksEndpointRouteBuilderExtensions
{
    /// <summary>Maps an endpoint that passes events to the <see cref="IWebhookHandler"/> that is registered in the service collection.</summary>
    /// <param name="endpoints">The <see cref="IEndpointRouteBuilder"/> to add the endpoint to.</param>
    /// <param name="pattern">The route pattern, such as <c>/webhooks</c>.</param>
    /// <returns>An <see cref="IEndpointConventionBuilder"/> that can be used to customize the endpoint further.</returns>
    /// <exception cref="InvalidOperationException">The receiver or a handler is not registered.</exception>
    public static IEndpointConventionBuilder MapApiVideoWebhooks(this IEndpointRouteBuilder endpoints, string pattern)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        if (endpoints.ServiceProvider.GetService<IServiceProviderIsService>()?.IsService(typeof(IWebhookHandler)) == false)
        {
            throw new InvalidOperationException("No IWebhookHandler is registered. Call AddApiVideoWebhookHandler, or pass a handler to MapApiVideoWebhooks.");
        }

        return Map(endpoints, pattern, static (services, e, cancellationToken) =>
            e.DispatchAsync(services.GetRequiredService<IWebhookHandler>(), cancellationToken));
    }

    /// <summary>Maps an endpoint that passes events to the specified handler.</summary>
    /// <param name="endpoints">The <see cref="IEndpointRouteBuilder"/> to add the endpoint to.</param>
    /// <param name="pattern">The route pattern, such as <c>/webhooks</c>.</param>
    /// <param name="handler">The handler. Several deliveries can call it at the same time.</param>
    /// <returns>An <see cref="IEndpointConventionBuilder"/> that can be used to customize the endpoint further.</returns>
    /// <exception cref="InvalidOperationException">The receiver is not registered.</exception>
    public static IEndpointConventionBuilder MapApiVideoWebhooks(this IEndpointRouteBuilder endpoints, string pattern, IWebhookHandler handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        return Map(endpoints, pattern, (_, e, cancellationToken) => e.DispatchAsync(handler, cancellationToken));
    }

    /// <summary>Maps an endpoint that passes events of every type to the specified delegate.</summary>
    /// <param name="endpoints">The <see cref="IEndpointRouteBuilder"/> to add the endpoint to.</param>
    /// <param name="pattern">The route pattern, such as <c>/webhooks</c>.</param>
    /// <param name="handler">The delegate. Several deliveries can call it at the same time.</param>
    /// <returns>An <see cref="IEndpointConventionBuilder"/> that can be used to customize the endpoint further.</returns>
    /// <exception cref="InvalidOperationException">The receiver is not registered.</exception>
    public static IEndpointConventionBuilder MapApiVideoWebhooks(
        this IEndpointRouteBuilder endpoints,
        string pattern,
        Func<WebhookEvent, CancellationToken, Task> handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        return Map(endpoints, pattern, (_, e, cancellationToken) => new ValueTask(handler(e, cancellationToken)));
    }

    /// <summary>
    /// Maps an endpoint that stores deliveries in the <see cref="IWebhookInbox"/> that is registered in the service collection, and answers them
    /// with status 202. It calls no handler.
    /// </summary>
    /// <param name="endpoints">The <see cref="IEndpointRouteBuilder"/> to add the endpoint to.</param>
    /// <param name="pattern">The route pattern, such as <c>/webhooks</c>.</param>
    /// <returns>An <see cref="IEndpointConventionBuilder"/> that can be used to customize the endpoint further.</returns>
    /// <exception cref="InvalidOperationException">The receiver or an inbox is not registered.</exception>
    public static IEndpointConventionBuilder MapApiVideoWebhookInbox(this IEndpointRouteBuilder endpoints, string pattern)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        if (endpoints.ServiceProvider.GetService<IServiceProviderIsService>()?.IsService(typeof(IWebhookInbox)) == false)
        {
            throw new InvalidOperationException("No IWebhookInbox is registered. Add one to builder.Services first.");
        }

        return Map(endpoints, pattern, dispatch: null);
    }

    private static IEndpointConventionBuilder Map(IEndpointRouteBuilder endpoints, string pattern, WebhookDispatch? dispatch)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentNullException.ThrowIfNull(pattern);
        var receiver = endpoints.ServiceProvider.GetService<WebhookReceiver>()
            ?? throw new InvalidOperationException("The webhook receiver is not registered. Call builder.Services.AddApiVideoWebhooks() first.");

        // A RequestDelegate, since other delegates are bound by reflection, or by a generator that this code is not seen by.
        return endpoints.MapPost(pattern, (RequestDelegate)(context => receiver.ReceiveAsync(context, dispatch)))
            .WithDisplayName("api.video webhooks");
    }
}
