using ApiVideo.Generator.Model;

namespace ApiVideo.Generator.Emission.Client;

/// <summary>Writes the client: the entry that users construct.</summary>
internal static class ClientEmitter
{
    public static SourceWriter Emit(ClientFile model)
    {
        var writer = SourceWriter.ForFile(model.Scope.Namespace);
        DocComments.Write(writer, model.Doc, $"The client for {model.Title}.");
        writer.Line(GeneratedCode.Attribute);
        writer.Open($"{model.Scope.Accessibility} sealed partial class {model.TypeName} : global::System.IDisposable");
        var name = Literals.String($"{model.Scope.Namespace}.{model.TypeName}");
        writer.Lines($$"""
            /// <summary>The name of the activity source and of the meter that tell of the calls of all clients of this type.</summary>
            public const string TelemetryName = {{name}};

            private static readonly ApiTelemetry Telemetry = new(TelemetryName, {{Literals.String(model.Version)}});

            private readonly ApiPipeline _pipeline;

            """);
        WriteConstructors(writer, model);
        foreach (var api in model.Apis)
        {
            writer.Line();
            DocComments.Write(writer, api.Doc, $"The operations under \"{api.PropertyName}\".");
            writer.Line($"{(api.IsVisible ? "public" : "internal")} {api.TypeName} {api.PropertyName} {{ get; }}");
        }

        writer.Line();
        writer.Lines("""
            /// <summary>What the last answer that told of a rate limit said; empty before the first.</summary>
            public RateLimit LastRateLimit => _pipeline.LastRateLimit;

            /// <summary>Closes the client's connections, unless they belong to a given <c>HttpClient</c>.</summary>
            public void Dispose() => _pipeline.Dispose();
            """);
        writer.Close();
        return writer;
    }

    private static void WriteConstructors(SourceWriter writer, ClientFile model)
    {
        writer.Lines($$"""
            /// <summary>Makes a client with connections of its own; dispose of it after use.</summary>
            /// <param name="options">Server and credential.</param>
            /// <exception cref="global::System.ArgumentException">The options name no absolute server address, or one that a credential is not sent to.</exception>
            public {{model.TypeName}}({{model.TypeName}}Options options)
                : this(options, httpClient: null)
            {
            }

            /// <summary>Makes a client on an <c>HttpClient</c> that the caller owns, such as one of IHttpClientFactory.</summary>
            /// <param name="httpClient">Sends the requests. Its base address counts where the options name none, before the document's; it and the default headers stay as they are.</param>
            /// <param name="options">Server and credential.</param>
            /// <exception cref="global::System.ArgumentException">There is no absolute server address, or one that a credential is not sent to.</exception>
            public {{model.TypeName}}(global::System.Net.Http.HttpClient httpClient, {{model.TypeName}}Options options)
                : this(options, httpClient ?? throw new global::System.ArgumentNullException(nameof(httpClient)))
            {
            }

            """);
        writer.Open($"private {model.TypeName}({model.TypeName}Options options, global::System.Net.Http.HttpClient? httpClient)");
        writer.Line("global::System.ArgumentNullException.ThrowIfNull(options);");
        writer.Line("_pipeline = new ApiPipeline(httpClient, options.CreateSettings(Telemetry, httpClient?.BaseAddress));");
        foreach (var api in model.Apis)
        {
            writer.Line($"{api.PropertyName} = new {api.TypeName}(_pipeline.ForApi());");
        }

        writer.Close();
    }
}
