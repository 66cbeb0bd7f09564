using Microsoft.Extensions.Configuration;

namespace ApiVideo;

/// <content>What api.video adds to a configuration: the API key by itself.</content>
public static partial class ApiVideoClientServiceCollectionExtensions
{
    // "ApiKey" is used as the constructors do, or exchanged for a token where "Exchange" is true.
    static partial void AfterRead(IConfiguration configuration, ApiVideoClientOptions options)
    {
        if (configuration["ApiKey"] is { Length: > 0 } apiKey)
        {
            options.Credential = bool.TryParse(configuration["Exchange"], out var isExchanged) && isExchanged
                ? ApiVideoCredential.Exchange(apiKey)
                : ApiVideoCredential.Basic(apiKey, password: "");
        }
    }
}
