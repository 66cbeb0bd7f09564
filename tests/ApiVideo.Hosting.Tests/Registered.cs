using Microsoft.Extensions.Configuration;

namespace ApiVideo.Hosting.Tests;

/// <summary>Short ways to services.</summary>
internal static class Registered
{
    public const string Secret = "very-secret-key";

    public static IConfiguration Configuration(params (string Key, string? Value)[] values) =>
        new ConfigurationBuilder().AddInMemoryCollection(values.Select(value => KeyValuePair.Create(value.Key, value.Value))).Build();

    /// <summary>Registers a client on a handler of the test's.</summary>
    public static IHttpClientBuilder On(this IServiceCollection services, HttpMessageHandler handler, Action<ApiVideoClientOptions>? configure = null) =>
        services.AddApiVideoClient(options =>
        {
            options.Credential = ApiVideoCredential.Bearer(Secret);
            configure?.Invoke(options);
        }).ConfigurePrimaryHttpMessageHandler(() => handler);
}
