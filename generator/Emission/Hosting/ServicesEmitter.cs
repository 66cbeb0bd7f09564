using ApiVideo.Generator.Emission.Client;
using ApiVideo.Generator.Model;
using ApiVideo.Generator.Model.Requests;

namespace ApiVideo.Generator.Emission.Hosting;

/// <summary>Writes the methods that register the client with Microsoft.Extensions.DependencyInjection.</summary>
internal static class ServicesEmitter
{
    private const string Injection = "global::Microsoft.Extensions.DependencyInjection";
    private const string Services = Injection + ".IServiceCollection";
    private const string Builder = Injection + ".IHttpClientBuilder";
    private const string BuilderMethods = Injection + ".HttpClientBuilderExtensions";
    private const string Configuration = "global::Microsoft.Extensions.Configuration.IConfiguration";

    public static string TypeName(ClientFile model) => model.TypeName + "ServiceCollectionExtensions";

    public static SourceWriter Emit(ClientFile model, bool logsQueries)
    {
        var writer = SourceWriter.ForFile(model.Scope.Namespace);
        DocComments.Summary(writer, $"Provides extension methods that register {model.TypeName} and its APIs as services, with connections of IHttpClientFactory.");
        writer.Line("/// <remarks>Any retry library can use the rules of <see cref=\"ApiRetries\"/>.</remarks>");
        writer.Line(GeneratedCode.Attribute);
        writer.Open($"{model.Scope.Accessibility} static partial class {TypeName(model)}");
        writer.Line($"private const string HttpClientName = {Literals.String(model.Scope.Namespace + "." + model.TypeName)};");
        writer.Line();
        WriteOverloads(writer, model);
        WriteNames(writer);
        WriteRegistration(writer, model, logsQueries);
        WriteServices(writer, model);
        WriteValidator(writer, model);
        writer.Close();
        return writer;
    }

    // No optional parameters: several overloads with some cannot grow without breaking callers.
    private static void WriteOverloads(SourceWriter writer, ClientFile model)
    {
        foreach (var isNamed in new[] { false, true })
        {
            WriteOverload(writer, model, isNamed, parameter: null, type: "", "");
            WriteOverload(writer, model, isNamed, "configure", $"global::System.Action<{model.TypeName}Options>", "The delegate that sets the options.");
            WriteOverload(writer, model, isNamed, "configuration", Configuration, "The configuration section with the options: BaseAddress, UserAgent, DefaultHeaders, RateLimits and Credential. Options that it does not have keep their values.");
        }
    }

    private static void WriteOverload(SourceWriter writer, ClientFile model, bool isNamed, string? parameter, string type, string doc)
    {
        DocComments.Summary(writer, isNamed
            ? $"Adds another {model.TypeName} with a name. It and the interfaces of its APIs are keyed services with this name as the key ([FromKeyedServices])."
            : $"Adds {model.TypeName} and the interfaces of its APIs as singletons.");
        writer.Line("/// <param name=\"services\">The service collection to add to.</param>");
        var parameters = new List<string> { $"this {Services} services" };
        if (isNamed)
        {
            writer.Line("/// <param name=\"name\">The name of the options, and the key of the services.</param>");
            parameters.Add("string name");
        }

        if (parameter is not null)
        {
            DocComments.Parameter(writer, parameter, DocText.None, doc);
            parameters.Add($"{type} {parameter}");
        }

        writer.Line("/// <returns>The builder of the HTTP client, which can add handlers, set timeouts and more.</returns>");
        writer.Line($"/// <exception cref=\"global::System.{(isNamed ? "ArgumentException\">An argument is null, or the name is empty" : "ArgumentNullException\">An argument is null")}.</exception>");
        writer.Open(Signature.Wrap($"public static {Builder} Add{model.TypeName}", parameters));
        if (isNamed)
        {
            writer.Line("global::System.ArgumentException.ThrowIfNullOrEmpty(name);");
        }

        if (parameter is not null)
        {
            writer.Line($"global::System.ArgumentNullException.ThrowIfNull({parameter});");
        }

        string Argument(string name) => parameter == name ? name : name + ": null";
        writer.Line($"return Add(services, {(isNamed ? "name" : "\"\"")}, {Argument("configuration")}, {Argument("configure")});");
        writer.Close();
        writer.Line();
    }

    private static void WriteNames(SourceWriter writer) => writer.Lines("""
        /// <summary>Gets the name of the options of an HTTP client, or null if it belongs to another client.</summary>
        internal static string? OptionsNameOf(string httpClientName) =>
            httpClientName == HttpClientName ? ""
            : httpClientName.StartsWith(HttpClientName + ":", global::System.StringComparison.Ordinal) ? httpClientName[(HttpClientName.Length + 1)..]
            : null;

        private static string HttpClientNameOf(string name) => name.Length == 0 ? HttpClientName : HttpClientName + ":" + name;

        """);

    private static void WriteRegistration(SourceWriter writer, ClientFile model, bool logsQueries)
    {
        var options = $"global::Microsoft.Extensions.Options.IValidateOptions<{model.TypeName}Options>";
        writer.Open($"private static {Builder} Add(\n    {Services} services,\n    string name,\n    {Configuration}? configuration,\n    global::System.Action<{model.TypeName}Options>? configure)");
        writer.Lines($$"""
            global::System.ArgumentNullException.ThrowIfNull(services);
            var options = {{Injection}}.OptionsServiceCollectionExtensions.AddOptions<{{model.TypeName}}Options>(services, name);
            if (configuration is not null)
            {
                options.Configure(read => Read(configuration, read));
            }

            if (configure is not null)
            {
                options.Configure(configure);
            }

            {{Injection}}.OptionsBuilderExtensions.ValidateOnStart(options);
            {{Injection}}.ServiceCollectionServiceExtensions.AddSingleton<{{options}}>(services, provider => new Validator(name, provider));
            AddServices(services, name);
            var builder = {{Injection}}.HttpClientFactoryServiceCollectionExtensions.AddHttpClient(services, HttpClientNameOf(name));
            {{BuilderMethods}}.ConfigurePrimaryHttpMessageHandler(builder, static () => ApiConnections.CreatePrimaryHandler());

            // The client lives as long as the application, and its handler notices changes of DNS.
            {{BuilderMethods}}.SetHandlerLifetime(builder, global::System.Threading.Timeout.InfiniteTimeSpan);
            {{BuilderMethods}}.RedactLoggedHeaders(builder, LoggedHeaders.IsHidden);
            """);
        if (logsQueries && model.Security.ApiKeys.Any(key => key.Location == ParameterLocation.Query))
        {
            writer.Line();
            writer.Line("// The factory's own loggers write the query, which holds the API key; from version 9 on they do not.");
            writer.Line($"{BuilderMethods}.RemoveAllLoggers(builder);");
        }

        writer.Line("return builder;");
        writer.Close();
        writer.Line();
    }

    private static void WriteServices(SourceWriter writer, ClientFile model)
    {
        const string descriptors = Injection + ".Extensions.ServiceCollectionDescriptorExtensions";
        var apis = model.Apis.Where(api => api.IsVisible).ToList();
        writer.Open($"private static void AddServices({Services} services, string name)");
        writer.Open("if (name.Length == 0)");
        writer.Line($"{descriptors}.TryAddSingleton(services, static provider => Create(provider, \"\"));");
        foreach (var api in apis)
        {
            writer.Line($"{descriptors}.TryAddSingleton<{api.InterfaceName}>(services, static provider => {Injection}.ServiceProviderServiceExtensions.GetRequiredService<{model.TypeName}>(provider).{api.PropertyName});");
        }

        writer.Line("return;");
        writer.Close();
        writer.Line();
        writer.Line($"{descriptors}.TryAddKeyedSingleton(services, name, static (provider, key) => Create(provider, (string)key!));");
        foreach (var api in apis)
        {
            writer.Line($"{descriptors}.TryAddKeyedSingleton<{api.InterfaceName}>(services, name, static (provider, key) => {Injection}.ServiceProviderKeyedServiceExtensions.GetRequiredKeyedService<{model.TypeName}>(provider, key).{api.PropertyName});");
        }

        writer.Close();
        writer.Line();
        writer.Lines($$"""
            private static {{model.TypeName}} Create(global::System.IServiceProvider provider, string name) => new(
                {{Injection}}.ServiceProviderServiceExtensions.GetRequiredService<global::System.Net.Http.IHttpClientFactory>(provider).CreateClient(HttpClientNameOf(name)),
                {{Injection}}.ServiceProviderServiceExtensions.GetRequiredService<global::Microsoft.Extensions.Options.IOptionsMonitor<{{model.TypeName}}Options>>(provider).Get(name));

            """);
    }

    private static void WriteValidator(SourceWriter writer, ClientFile model)
    {
        const string result = "global::Microsoft.Extensions.Options.ValidateOptionsResult";
        writer.Line("/// <summary>Validates that a client can be created with the options.</summary>");
        writer.Open($"private sealed class Validator(string name, global::System.IServiceProvider provider) : global::Microsoft.Extensions.Options.IValidateOptions<{model.TypeName}Options>");
        writer.Line("private readonly string _name = name;");
        writer.Line("private readonly global::System.IServiceProvider _provider = provider;");
        writer.Line();
        writer.Open($"public {result} Validate(string? name, {model.TypeName}Options options)");
        writer.Lines($$"""
            if (name != _name)
            {
                return {{result}}.Skip;
            }

            """);
        if (model.IsCredentialRequired)
        {
            writer.Lines($$"""
                if (options.Credential is null)
                {
                    return {{result}}.Fail("{{model.TypeName}}Options must have a credential, because every operation of the API requires one.");
                }

                """);
        }

        writer.Lines($$"""
            try
            {
                using var httpClient = new global::System.Net.Http.HttpClient();
                if (!options.HasBaseAddress)
                {
                    // As the factory does; the address may be there.
                    foreach (var action in {{Injection}}.ServiceProviderServiceExtensions.GetRequiredService<global::Microsoft.Extensions.Options.IOptionsMonitor<global::Microsoft.Extensions.Http.HttpClientFactoryOptions>>(_provider).Get(HttpClientNameOf(_name)).HttpClientActions)
                    {
                        action(httpClient);
                    }
                }

                using var client = new {{model.TypeName}}(httpClient, options);
                return {{result}}.Success;
            }
            catch (global::System.ArgumentException exception)
            {
                return {{result}}.Fail("{{model.TypeName}}Options are not valid: " + exception.Message);
            }
            """);
        writer.Close();
        writer.Close();
    }
}
