using ApiVideo.Generator.Model;

namespace ApiVideo.Generator.Emission.Client;

/// <summary>Writes the client's options.</summary>
internal static class OptionsEmitter
{
    public static SourceWriter Emit(ClientFile model)
    {
        var writer = SourceWriter.ForFile(model.Scope.Namespace);
        DocComments.Summary(writer, "Where the client sends its calls, how it proves who calls, and what happens on the way. A client reads its options when it is made.");
        writer.Line(GeneratedCode.Attribute);
        writer.Open($"{model.Scope.Accessibility} sealed partial class {model.TypeName}Options");
        if (model.Servers.Count > 0)
        {
            writer.Line($"private {CSharpTypes.Uri}? _baseAddress;");
            writer.Line();
        }

        writer.Lines($$"""
            /// <summary>Makes options with their defaults.</summary>
            public {{model.TypeName}}Options()
            {
                Initialize();
            }

            """);
        WriteBaseAddress(writer, model);
        if (!model.Security.IsEmpty)
        {
            var servers = model.OperationAddresses.Count == 0
                ? "It goes to <see cref=\"BaseAddress\"/> only, which has to be"
                : "It goes to <see cref=\"BaseAddress\"/> and to the servers of single operations only, all of which have to be";
            var kind = model.OperationAddresses.Count == 0 ? "an https address or one" : "https addresses or";
            writer.Line();
            writer.Lines($$"""
                /// <summary>
                /// The credential of the calls that need one; null to send none. {{servers}}
                /// {{kind}} of this machine itself.
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
            /// Other addresses for the servers to which the document sends single operations, by the address that they replace:
            """);
        writer.Line("/// " + string.Join(", ", model.OperationServers.Select(server => $"{model.Prefix}Server.{server.Name}")) + ".");
        writer.Lines("""
            /// Without one such an operation goes to its own server while <see cref="BaseAddress"/> is one that the document names, and to
            /// <see cref="BaseAddress"/> while it is not.
            /// </summary>
            public global::System.Collections.Generic.IDictionary<global::System.Uri, global::System.Uri> OperationServers { get; } =
                new global::System.Collections.Generic.Dictionary<global::System.Uri, global::System.Uri>();
            """);
        writer.Line();
    }

    private static void WriteTransport(SourceWriter writer, ClientFile model) => writer.Lines($$"""
        /// <summary>The <c>User-Agent</c> header of every request.</summary>
        public string UserAgent { get; set; } = {{Literals.String(UserAgent(model))}};

        /// <summary>Headers of every request; a call that has one of the name keeps its own.</summary>
        public global::System.Collections.Generic.IDictionary<string, string> DefaultHeaders { get; } =
            new global::System.Collections.Generic.Dictionary<string, string>(global::System.StringComparer.OrdinalIgnoreCase);

        /// <summary>What the client does about the server's rate limit; by default nothing.</summary>
        public RateLimitOptions RateLimits { get; set; } = new();

        /// <summary>
        /// Whether a call throws where the answer is no success, or cannot be read; otherwise it gives every answer, and
        /// <see cref="ApiResponse.IsSuccess"/> says which it is. The default is <see langword="true"/>.
        /// </summary>
        public bool ThrowOnError { get; set; } = true;

        /// <summary>
        /// The length in bytes, once it is unpacked, beyond which a body that is read whole is refused with
        /// <see cref="global::System.Net.Http.HttpRequestException"/>; 64 MiB. The limit of a given HttpClient holds too.
        /// </summary>
        public long MaximumBodyLength { get; set; } = 64L * 1024 * 1024;

        /// <summary>
        /// The length in bytes beyond which a line or an event of a body that is read as it arrives is refused with
        /// <see cref="global::System.Net.Http.HttpRequestException"/>; 16 MiB. The limit of a given HttpClient holds too.
        /// </summary>
        public long MaximumLineLength { get; set; } = 16L * 1024 * 1024;

        /// <summary>Measures the waits for rate limits and the lifetimes of tokens.</summary>
        public global::System.TimeProvider TimeProvider { get; set; } = global::System.TimeProvider.System;
        """);

    private static void WriteHooks(SourceWriter writer) => writer.Lines($$"""
        /// <summary>
        /// Called before a request is sent, each time it is. It may change the request, which has no credential yet: that is put on
        /// after it, and only where the request still goes to the server of the options.
        /// </summary>
        public {{Hook("global::System.Net.Http.HttpRequestMessage")}} BeforeSend { get; set; }

        /// <summary>Called when the headers of a response are there, each time they are. The body belongs to the call and is not for reading.</summary>
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
            global::System.ArgumentOutOfRangeException.ThrowIfNegativeOrZero(MaximumBodyLength);
            global::System.ArgumentOutOfRangeException.ThrowIfNegativeOrZero(MaximumLineLength);
            """);
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
            MaxBody = MaximumBodyLength,
            MaxLine = MaximumLineLength,
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
            /// <summary>Sets defaults of the project's own.</summary>
            partial void Initialize();

            /// <summary>Adds the rate limiter, where the project has the type for one.</summary>
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
        const string what = "The server's address, absolute; the paths of the operations are appended to it. Where it is not set, that of the given HttpClient counts";
        if (model.Servers.Count == 0)
        {
            DocComments.Summary(writer, what + "; the OpenAPI document names none.");
            writer.Line($"public {CSharpTypes.Uri}? BaseAddress {{ get; set; }}");
            return;
        }

        var server = $"{model.Prefix}Server.{model.Servers[0].Name}";
        DocComments.Summary(writer, $"{what}, and after it {server}.");
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
