using Microsoft.Extensions.Options;

namespace ApiVideo.AspNetCore.Tests;

/// <summary>Options that do not change.</summary>
internal sealed class FixedOptions(WebhookReceiverOptions options) : IOptionsMonitor<WebhookReceiverOptions>
{
    public WebhookReceiverOptions CurrentValue => options;

    public WebhookReceiverOptions Get(string? name) => options;

    public IDisposable? OnChange(Action<WebhookReceiverOptions, string?> listener) => null;
}
