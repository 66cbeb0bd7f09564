using ApiVideo.Generator.Model;

namespace ApiVideo.Generator.Emission.Hosting;

/// <summary>Writes the method that adds retries of Microsoft.Extensions.Http.Resilience to a registered client.</summary>
internal static class ResilienceEmitter
{
    private const string Injection = "global::Microsoft.Extensions.DependencyInjection";
    private const string Options = "global::Microsoft.Extensions.Http.Resilience.HttpRetryStrategyOptions";

    public static string TypeName(ClientFile model) => model.TypeName + "HttpClientBuilderExtensions";

    public static SourceWriter Emit(ClientFile model)
    {
        var writer = SourceWriter.ForFile(model.Scope.Namespace);
        DocComments.Summary(writer, $"Provides an extension method that adds retries to the HTTP client of a registered {model.TypeName}.");
        writer.Line(GeneratedCode.Attribute);
        writer.Open($"{model.Scope.Accessibility} static class {TypeName(model)}");
        writer.Lines($$"""
            /// <summary>
            /// Adds retries of idempotent requests (GET, HEAD, OPTIONS, TRACE, PUT and DELETE, if the body can be sent again) after a failed
            /// connection and after the statuses 408, 429 and 5xx.
            /// </summary>
            /// <remarks>
            /// By default there are three retries with growing delays. If the response asks for a delay, that delay is used. If it is longer than the
            /// maximum wait of the client's rate limit options, the response is returned. A response with status 429 is left to the client if its
            /// options say that the client waits.
            /// </remarks>
            /// <param name="builder">The builder that the registration of the client returned.</param>
            /// <param name="configure">The delegate that changes the number of retries, the delays and more, or <see langword="null"/> for none.</param>
            /// <returns>The builder.</returns>
            /// <exception cref="global::System.ArgumentException">The builder is null or belongs to another client.</exception>
            public static {{Injection}}.IHttpClientBuilder Add{{model.TypeName}}Resilience(
                this {{Injection}}.IHttpClientBuilder builder,
                global::System.Action<{{Options}}>? configure = null)
            {
                global::System.ArgumentNullException.ThrowIfNull(builder);
                var name = {{ServicesEmitter.TypeName(model)}}.OptionsNameOf(builder.Name)
                    ?? throw new global::System.ArgumentException("The builder does not belong to a {{model.TypeName}}.", nameof(builder));
                {{Injection}}.ResilienceHttpClientBuilderExtensions.AddResilienceHandler(builder, "{{model.TypeName}}", (pipeline, context) =>
                {
                    var options = {{Injection}}.ServiceProviderServiceExtensions
                        .GetRequiredService<global::Microsoft.Extensions.Options.IOptionsMonitor<{{model.TypeName}}Options>>(context.ServiceProvider).Get(name);
                    var retry = RetryRules.Create(options.RateLimits);
                    configure?.Invoke(retry);
                    pipeline.TimeProvider = options.TimeProvider;
                    global::Polly.RetryResiliencePipelineBuilderExtensions.AddRetry(pipeline, retry);
                });
                return builder;
            }
            """);
        writer.Close();
        return writer;
    }
}
