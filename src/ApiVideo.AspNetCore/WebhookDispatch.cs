namespace ApiVideo.AspNetCore;

/// <summary>Hands an event to whoever handles it; the services are those of a scope that lasts as long.</summary>
internal delegate ValueTask WebhookDispatch(IServiceProvider services, WebhookEvent e, CancellationToken cancellationToken);
