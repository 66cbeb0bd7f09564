using ApiVideo.Generator.Model;

namespace ApiVideo.Generator.Emission.Client;

/// <summary>Writes the client: the entry that users construct.</summary>
internal static class ClientEmitter
{
    public static SourceWriter Emit(ClientFile model)
    {
        var writer = SourceWriter.ForFile(model.Scope.Namespace);
        DocComments.Write(writer, model.Doc, $"Represents a client for {model.Title}.");
        writer.Line(GeneratedCode.Attribute);
        writer.Open($"{model.Scope.Accessibility} sealed partial class {model.TypeName} : global::System.IDisposable");
        var name = Literals.String($"{model.Scope.Namespace}.{model.TypeName}");
        writer.Lines($$"""
            /// <summary>The name of the activity source and of the meter for the calls of all clients of this type.</summary>
            public const string TelemetryName = {{name}};

            private static readonly ApiTelemetry Telemetry = new(TelemetryName, {{Literals.String(model.Version)}});

            private readonly ApiPipeline _pipeline;

            """);
        WriteConstructors(writer, model);
        foreach (var api in model.Apis)
        {
            writer.Line();
            DocComments.Write(writer, api.Doc, $"Gets the operations under \"{api.PropertyName}\".");
            writer.Line($"{(api.IsVisible ? "public" : "internal")} {api.TypeName} {api.PropertyName} {{ get; }}");
        }

        writer.Line();
        writer.Lines("""
            /// <summary>Gets the most recent rate limit that a response had. Before the first response, its values are null.</summary>
            public RateLimit LastRateLimit => _pipeline.LastRateLimit;

            /// <summary>Closes the connections of the client. An <c>HttpClient</c> that was passed to the constructor is not disposed.</summary>
            public void Dispose() => _pipeline.Dispose();
            """);
        writer.Close();
        return writer;
    }

    private static void WriteConstructors(SourceWriter writer, ClientFile model)
    {
        if (model.IsUsableByDefault)
        {
            writer.Lines($$"""
                /// <summary>Initializes a new instance of the <see cref="{{model.TypeName}}"/> class with its own connections and the default options. Dispose it after use.</summary>
                public {{model.TypeName}}()
                    : this(new {{model.TypeName}}Options())
                {
                }

                """);
        }

        writer.Lines($$"""
            /// <summary>Initializes a new instance of the <see cref="{{model.TypeName}}"/> class with its own connections. Dispose it after use.</summary>
            /// <param name="options">The options, such as the server and the credential.</param>
            /// <exception cref="global::System.ArgumentException">The options are null or not valid, for example because they have no absolute server address, or an address that credentials are not sent to.</exception>
            public {{model.TypeName}}({{model.TypeName}}Options options)
                : this(options, httpClient: null)
            {
            }

            /// <summary>Initializes a new instance of the <see cref="{{model.TypeName}}"/> class with an <c>HttpClient</c> that the caller owns, for example from IHttpClientFactory.</summary>
            /// <param name="httpClient">The <c>HttpClient</c> that sends the requests. If the options have no base address, its base address is used. It is not changed.</param>
            /// <param name="options">The options, such as the server and the credential.</param>
            /// <exception cref="global::System.ArgumentException">An argument is null, or the options are not valid, for example because there is no absolute server address, or an address that credentials are not sent to.</exception>
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
