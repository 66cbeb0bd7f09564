using NSwag;

namespace ApiVideo.Generator.Spec;

/// <summary>Represents a request that the server sends: a webhook, or a callback of an operation.</summary>
/// <param name="Name">The key under <c>webhooks</c>, <c>x-webhooks</c> or <c>callbacks</c>.</param>
/// <param name="Operation">The operation whose callback it is, by its id or else its method and path; null for a webhook.</param>
/// <param name="Item">How it is sent.</param>
internal sealed record SpecDelivery(string Name, string? Operation, OpenApiPathItem Item);
