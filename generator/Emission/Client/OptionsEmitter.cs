using ApiVideo.Generator.Model;

namespace ApiVideo.Generator.Emission.Client;

/// <summary>Writes the client's options.</summary>
internal static class OptionsEmitter
{
    public static SourceWriter Emit(ClientFile model)
    {
        var writer = SourceWriter.ForFile(model.Scope.Namespace);
        DocComments.Summary(writer, "Configures where a client sends its requests, which credential it uses, and how it sends them. A client reads its options when it is created.");
        writer.Line(GeneratedCode.Attribute);
        writer.Open($"{model.Scope.Accessibility} sealed partial class {model.TypeName}Options");
        if (model.Servers.Count > 0)
        {
            writer.Line($"private {CSharpTypes.Uri}? _baseAddress;");
            writer.Line();
        }

        writer.Lines($$"""
            /// <summary>Initializes a new instance of the <see cref="{{model.TypeName}}Options"/> class with the default values.</summary>
            public {{model.TypeName}}Options()
            {
                Initialize();
            }

            """);
        WriteBaseAddress(writer, model);
        if (!model.Security.IsEmpty)
        {
            var servers = model.OperationAddresses.Count == 0
                ? "It is sent only to <see cref=\"BaseAddress\"/>,"
                : "It is sent only to <see cref=\"BaseAddress\"/> and to the servers of single operations,";
            var kind = model.OperationAddresses.Count == 0 ? "which must be an HTTPS address or a loopback address" : "which must be HTTPS addresses or loopback addresses";
            writer.Line();
            writer.Lines($$"""
                /// <summary>
                /// Gets or sets the credential of the calls that require one, or <see langword="null"/> to send none. {{servers}}
                /// {{kind}}.
                /// </summary>
                public {{model.Prefix}}Credential? Credential { get; set; }
                """);
        }

        writer.Line();
        if (model.OperationServers.Count > 0)
        {
            WriteOperationServers(writer, model);
        }

        WriteTransport(writer, model);
        writer.Line();
        if (model.HasChunkedUploads)
        {
            WritePartSize(writer);
            writer.Line();
        }

        WriteHooks(writer);
        writer.Line();
        WriteSettings(writer, model);
        writer.Close();
        return writer;
    }

    private static void WriteOperationServers(SourceWriter writer, ClientFile model)
    {
        writer.Lines($$"""
            /// <summary>
            /// Gets other addresses for the servers of single operations. The key is the address in the OpenAPI document that is replaced:
            """);
        writer.Line("/// " + string.Join(", ", model.OperationServers.Select(server => $"{model.Prefix}Server.{server.Name}")) + ".");
        writer.Lines("""
            /// </summary>
            /// <remarks>
            /// Without an entry, such an operation is sent to its own server if <see cref="BaseAddress"/> is an address of the document, and to
            /// <see cref="BaseAddress"/> otherwise.
            /// </remarks>
            public global::System.Collections.Generic.IDictionary<global::System.Uri, global::System.Uri> OperationServers { get; } =
                new global::System.Collections.Generic.Dictionary<global::System.Uri, global::System.Uri>();
            """);
        writer.Line();
    }

    private static void WriteTransport(SourceWriter writer, ClientFile model) => writer.Lines($$"""
        /// <summary>Gets or sets the <c>User-Agent</c> header of every request.</summary>
        public string UserAgent { get; set; } = {{Literals.String(UserAgent(model))}};

        /// <summary>Gets the headers of every request. A call that sets a header with the same name keeps its own value.</summary>
        public global::System.Collections.Generic.IDictionary<string, string> DefaultHeaders { get; } =
            new global::System.Collections.Generic.Dictionary<string, string>(global::System.StringComparer.OrdinalIgnoreCase);

        /// <summary>Gets or sets the options for the server's rate limit. By default the client does nothing about it.</summary>
        public RateLimitOptions RateLimits { get; set; } = new();

        /// <summary>
        /// Gets or sets a value indicating whether a call throws if the response is not a success or cannot be read. If the value is
        /// <see langword="false"/>, a call returns every response, and <see cref="ApiResponse.IsSuccess"/> tells whether it is a success. The default is
        /// <see langword="true"/>.
        /// </summary>
        public bool ThrowOnError { get; set; } = true;

        /// <summary>
        /// Gets or sets the maximum length of a body that is read as a whole, in bytes, after decompression. A longer body causes an
        /// <see cref="global::System.Net.Http.HttpRequestException"/>. The limit of an <c>HttpClient</c> that is passed to the client applies too. The
        /// default is 64 MiB.
        /// </summary>
        public long MaxBodyLength { get; set; } = 64L * 1024 * 1024;

        /// <summary>
        /// Gets or sets the maximum length of a line or an event in a body that is read as it arrives, in bytes. A longer one causes an
        /// <see cref="global::System.Net.Http.HttpRequestException"/>. The limit of an <c>HttpClient</c> that is passed to the client applies too. The
        /// default is 16 MiB.
        /// </summary>
        public long MaxLineLength { get; set; } = 16L * 1024 * 1024;

        /// <summary>Gets or sets the clock that measures the waits for rate limits and the lifetimes of tokens.</summary>
        public global::System.TimeProvider TimeProvider { get; set; } = global::System.TimeProvider.System;
        """);

    private static void WritePartSize(SourceWriter writer) => writer.Lines("""
        /// <summary>
        /// Gets or sets the length in bytes beyond which a file is uploaded in parts, and the length of these parts, by the operations that accept
        /// parts. It must be between 5 MiB and 128 MiB. The default is 50 MiB.
        /// </summary>
        /// <remarks>
        /// Each part is a request with its own timeout. A part is sent up to four times, if the connection fails or times out, or after the statuses
        /// 408, 429 and 5xx, except 501 and 505. The delay before is the delay that the response asks for, or else one, two and four seconds; a longer
        /// time than <see cref="RateLimitOptions.MaxWait"/> is not waited. If the upload fails or is canceled, <see cref="InterruptedUpload.From"/> gets
        /// from the exception how far it came. A stream that cannot seek is read into a buffer that is as long as a part.
        /// </remarks>
        public int UploadPartSize { get; set; } = 50 * 1024 * 1024;
        """);

    private static void WriteHooks(SourceWriter writer) => writer.Lines($$"""
        /// <summary>
        /// Gets or sets the delegate that is called each time before a request is sent, or <see langword="null"/> for none. It can change the request.
        /// The credential is added after it, and only if the request still goes to the server of the options.
        /// </summary>
        public {{Hook("global::System.Net.Http.HttpRequestMessage")}} BeforeSend { get; set; }

        /// <summary>
        /// Gets or sets the delegate that is called each time the headers of a response have arrived, or <see langword="null"/> for none. It must not
        /// read the body, which belongs to the call.
        /// </summary>
        public {{Hook("global::System.Net.Http.HttpResponseMessage")}} AfterReceive { get; set; }
        """);

    private static string Hook(string message) =>
        $"global::System.Func<ApiOperation, {message}, {CSharpTypes.CancellationToken}, global::System.Threading.Tasks.ValueTask>?";

    private static void WriteSettings(SourceWriter writer, ClientFile model)
    {
        var otherwise = model.Servers.Count == 0
            ? "throw new global::System.ArgumentException(\"The options name no server address.\", \"options\")"
            : $"{model.Prefix}Server.{model.Servers[0].Name}";
        writer.Line($"internal bool HasBaseAddress => {Given(model)} is not null;");
        writer.Line();
        writer.Open($"internal PipelineSettings CreateSettings(ApiTelemetry telemetry, {CSharpTypes.Uri}? addressOfClient)");
        writer.Lines("""
            global::System.ArgumentNullException.ThrowIfNull(RateLimits);
            global::System.ArgumentOutOfRangeException.ThrowIfNegativeOrZero(MaxBodyLength);
            global::System.ArgumentOutOfRangeException.ThrowIfNegativeOrZero(MaxLineLength);
            """);
        if (model.HasChunkedUploads)
        {
            writer.Line("global::System.ArgumentOutOfRangeException.ThrowIfLessThan(UploadPartSize, 5 * 1024 * 1024);");
            writer.Line("global::System.ArgumentOutOfRangeException.ThrowIfGreaterThan(UploadPartSize, 128 * 1024 * 1024);");
        }

        writer.Line($"var baseAddress = {Given(model)} ?? addressOfClient ?? {otherwise};");
        writer.Open("var settings = new PipelineSettings");
        writer.Line("BaseAddress = baseAddress,");
        writer.Line("UserAgent = UserAgent,");
        if (model.OperationAddresses.Count > 0)
        {
            WriteAddresses(writer, model);
        }

        if (!model.Security.IsEmpty)
        {
            writer.Line("Authenticator = Credential?.Authenticator,");
        }

        writer.Lines("""
            Headers = DefaultHeaders,
            RateLimits = RateLimits,
            TimeProvider = TimeProvider,
            ThrowOnError = ThrowOnError,
            MaxBodyLength = MaxBodyLength,
            MaxLineLength = MaxLineLength,
            """);
        if (model.HasChunkedUploads)
        {
            writer.Line("UploadPartSize = UploadPartSize,");
        }

        writer.Lines("""
            BeforeSend = BeforeSend,
            AfterReceive = AfterReceive,
            Telemetry = telemetry,
            """);
        writer.Close(";");
        writer.Lines("""
            AddRateLimiter(settings);
            return settings;
            """);
        writer.Close();
        writer.Line();
        writer.Lines("""
            /// <summary>Sets the defaults of the project.</summary>
            partial void Initialize();

            /// <summary>Adds the rate limiter, if the project has the type for it.</summary>
            partial void AddRateLimiter(PipelineSettings settings);
            """);
    }

    private static void WriteAddresses(SourceWriter writer, ClientFile model)
    {
        var described = string.Join(", ", model.Servers.Select(server => $"{model.Prefix}Server.{server.Name}"));
        var given = model.OperationServers.Count > 0 ? "OperationServers" : $"new global::System.Collections.Generic.Dictionary<{CSharpTypes.Uri}, {CSharpTypes.Uri}>()";
        var addresses = string.Join(", ", model.OperationAddresses.Select(Literals.String));
        writer.Line($"Addresses = global::{model.Scope.RuntimeNamespace}.OperationServers.Resolve(baseAddress, [{described}], {given}, [{addresses}]),");
    }

    private static void WriteBaseAddress(SourceWriter writer, ClientFile model)
    {
        const string what = "Gets or sets the absolute address of the server. The paths of the operations are appended to it. If it is not set, the address of the HttpClient that is passed to the client is used";
        if (model.Servers.Count == 0)
        {
            DocComments.Summary(writer, what + ". The OpenAPI document has no server.");
            writer.Line($"public {CSharpTypes.Uri}? BaseAddress {{ get; set; }}");
            return;
        }

        var server = $"{model.Prefix}Server.{model.Servers[0].Name}";
        DocComments.Summary(writer, $"{what}, or else {server}.");
        writer.Open($"public {CSharpTypes.Uri} BaseAddress");
        writer.Line($"get => _baseAddress ?? {server};");
        writer.Line("set => _baseAddress = value;");
        writer.Close();
    }

    // What the user has set, if anything.
    private static string Given(ClientFile model) => model.Servers.Count == 0 ? "BaseAddress" : "_baseAddress";

    // A product token of RFC 9110: letters, digits and a few signs.
    private static string UserAgent(ClientFile model)
    {
        var version = new string(model.Version.Where(c => c < 128 && (char.IsLetterOrDigit(c) || c is '.' or '-' or '_')).ToArray());
        var name = new string(model.TypeName.Where(c => c < 128).ToArray());
        return (name.Length == 0 ? "client" : name) + (version.Length == 0 ? "" : "/" + version);
    }
}
