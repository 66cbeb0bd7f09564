using ApiVideo.Generator.Model;

namespace ApiVideo.Generator.Emission.Hosting;

/// <summary>Writes the method that adds retries of Microsoft.Extensions.Http.Resilience to a registered client.</summary>
internal static class ResilienceEmitter
{
    private const string Injection = "global::Microsoft.Extensions.DependencyInjection";
    private const string Options = "global::Microsoft.Extensions.Http.Resilience.HttpRetryStrategyOptions";

    public static string TypeName(ClientFile model) => model.TypeName + "ResilienceExtensions";

    public static SourceWriter Emit(ClientFile model)
    {
        var writer = SourceWriter.ForFile(model.Scope.Namespace);
        DocComments.Summary(writer, $"Adds retries to the HTTP client of a registered {model.TypeName}.");
        writer.Line(GeneratedCode.Attribute);
        writer.Open($"{model.Scope.Accessibility} static class {TypeName(model)}");
        writer.Lines($$"""
            /// <summary>
            /// Sends a request again that can be repeated safely (GET, HEAD, OPTIONS, TRACE, PUT and DELETE, where its body can be sent again)
            /// when the connection fails, or the answer is of status 408, 429 or 5xx: three times by default, with growing pauses. A pause
            /// that the answer asks for is kept; where it is longer than the maximum wait of the client's rate limit options, the
            /// answer is the last word. Status 429 is left to the client where its options say that it waits itself.
            /// </summary>
            /// <param name="builder">What the registration of the client gave.</param>
            /// <param name="configure">Changes the number of retries, the pauses and so on.</param>
            /// <returns>The builder.</returns>
            /// <exception cref="global::System.ArgumentException">The builder is that of another client.</exception>
            public static {{Injection}}.IHttpClientBuilder Add{{model.TypeName}}Resilience(
                this {{Injection}}.IHttpClientBuilder builder,
                global::System.Action<{{Options}}>? configure = null)
            {
                global::System.ArgumentNullException.ThrowIfNull(builder);
                var name = {{ServicesEmitter.TypeName(model)}}.OptionsNameOf(builder.Name)
                    ?? throw new global::System.ArgumentException("The builder is not that of a {{model.TypeName}}.", nameof(builder));
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
