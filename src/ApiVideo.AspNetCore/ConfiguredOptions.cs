using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;

namespace ApiVideo.AspNetCore;

/// <summary>Reads the options from the configuration, and again when it changes.</summary>
internal sealed class ConfiguredOptions(IConfiguration configuration)
    : IConfigureOptions<WebhookReceiverOptions>, IOptionsChangeTokenSource<WebhookReceiverOptions>
{
    public string Name => Options.DefaultName;

    public void Configure(WebhookReceiverOptions options)
    {
        var section = configuration.GetSection(WebhookReceiverOptions.SectionName);
        section.Bind(options);

        // A single secret may stand without a list around it, as an environment variable does.
        foreach (var webhook in section.GetSection(nameof(options.Secrets)).GetChildren())
        {
            if (webhook.Value is { } secret)
            {
                options.Secrets[webhook.Key] = [secret];
            }
        }
    }

    public IChangeToken GetChangeToken() => configuration.GetReloadToken();
}
