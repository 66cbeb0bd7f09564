using ApiVideo.Generator.Model;
using ApiVideo.Generator.Model.Servers;

namespace ApiVideo.Generator.Emission.Hosting;

/// <summary>
/// Writes how the client's options are read from a configuration: key by key, since the source generator of the configuration binder does
/// not see emitted code, and its reflection is no way in native code.
/// </summary>
internal static class ConfigurationEmitter
{
    private const string Configuration = "global::Microsoft.Extensions.Configuration.IConfiguration";

    public static SourceWriter Emit(ClientFile model)
    {
        var writer = SourceWriter.ForFile(model.Scope.Namespace);
        writer.Line("/// <content>Reads the options from a configuration.</content>");
        writer.Open($"{model.Scope.Accessibility} static partial class {ServicesEmitter.TypeName(model)}");
        writer.Open($"private static void Read({Configuration} configuration, {model.TypeName}Options options)");
        writer.Lines("""
            if (ConfigurationText.Address(configuration, "BaseAddress") is { } baseAddress)
            {
                options.BaseAddress = baseAddress;
            }

            options.UserAgent = configuration["UserAgent"] ?? options.UserAgent;
            ConfigurationText.Read(configuration.GetSection("DefaultHeaders"), options.DefaultHeaders);
            ConfigurationText.Read(configuration.GetSection("RateLimits"), options.RateLimits);
            """);
        if (!model.Security.IsEmpty)
        {
            writer.Line("options.Credential = ReadCredential(configuration.GetSection(\"Credential\")) ?? options.Credential;");
        }

        writer.Line("AfterRead(configuration, options);");
        writer.Close();
        writer.Line();
        writer.Line("/// <summary>Reads the options that the project adds to a configuration.</summary>");
        writer.Line($"static partial void AfterRead({Configuration} configuration, {model.TypeName}Options options);");
        if (!model.Security.IsEmpty)
        {
            writer.Line();
            WriteCredential(writer, model);
        }

        writer.Close();
        return writer;
    }

    private static void WriteCredential(SourceWriter writer, ClientFile model)
    {
        var name = model.Prefix + "Credential";
        writer.Open($"private static {name}? ReadCredential({Configuration} section)");
        writer.Line($"var credentials = new global::System.Collections.Generic.List<{name}>();");
        if (model.Security.HasBasic)
        {
            writer.Lines($$"""
                if (section["Basic:UserName"] is { } userName)
                {
                    credentials.Add({{name}}.Basic(userName, section["Basic:Password"] ?? ""));
                }

                """);
        }

        if (model.Security.HasBearer)
        {
            WriteText(writer, name, "Bearer", "token");
        }

        var number = 0;
        foreach (var factory in Factories(model.Security))
        {
            number++;
            WriteText(writer, name, factory, FormattableString.Invariant($"key{number}"));
        }

        var several = model.Security.HasSeveral ? $"{name}.Combine([.. credentials])" : "credentials[0]";
        writer.Line($"return credentials.Count switch {{ 0 => null, 1 => credentials[0], _ => {several} }};");
        writer.Close();
    }

    private static IEnumerable<string> Factories(SecurityModel security) =>
    [
        .. security.ApiKeys.Select(key => key.FactoryName),
        .. security.HasFactoryForAllKeys ? new[] { SecurityModel.KeyFactory } : [],
        .. security.HttpSchemes.Select(scheme => scheme.FactoryName),
    ];

    private static void WriteText(SourceWriter writer, string name, string factory, string local) => writer.Lines($$"""
        if (section["{{factory}}"] is { Length: > 0 } {{local}})
        {
            credentials.Add({{name}}.{{factory}}({{local}}));
        }

        """);
}
