using ApiVideo.Generator.Model;

namespace ApiVideo.Generator.Emission.Client;

/// <summary>Writes the client's options.</summary>
internal static class OptionsEmitter
{
    public static SourceWriter Emit(ClientFile model)
    {
        var writer = SourceWriter.ForFile(model.Scope.Namespace);
        DocComments.Summary(writer, "Where the client sends its calls, and how it proves who calls.");
        writer.Line(GeneratedCode.Attribute);
        writer.Open($"{model.Scope.Accessibility} sealed partial class {model.TypeName}Options");
        WriteBaseAddress(writer, model);
        if (!model.Security.IsEmpty)
        {
            writer.Line();
            writer.Lines($$"""
                /// <summary>The credential of the calls that need one; null to send none. It goes to <see cref="BaseAddress"/> only.</summary>
                public {{model.Prefix}}Credential? Credential { get; set; }
                """);
        }

        writer.Line();
        writer.Lines($$"""
            /// <summary>The <c>User-Agent</c> header of every request.</summary>
            public string UserAgent { get; set; } = {{Literals.String(UserAgent(model))}};
            """);
        writer.Close();
        return writer;
    }

    private static void WriteBaseAddress(SourceWriter writer, ClientFile model)
    {
        var isKnown = model.Servers.Count > 0;
        DocComments.Summary(writer, isKnown
            ? $"The server's address, absolute; the paths of the operations are appended to it. The default is {model.Prefix}Server.{model.Servers[0].Name}."
            : "The server's address, absolute; the paths of the operations are appended to it. The OpenAPI document names none, so it has to be set.");
        writer.Line(isKnown
            ? $"public {CSharpTypes.Uri} BaseAddress {{ get; set; }} = {model.Prefix}Server.{model.Servers[0].Name};"
            : $"public {CSharpTypes.Uri}? BaseAddress {{ get; set; }}");
    }

    // A product token of RFC 9110: letters, digits and a few signs.
    private static string UserAgent(ClientFile model)
    {
        var version = new string(model.Version.Where(c => c < 128 && (char.IsLetterOrDigit(c) || c is '.' or '-' or '_')).ToArray());
        var name = new string(model.TypeName.Where(c => c < 128).ToArray());
        return (name.Length == 0 ? "client" : name) + (version.Length == 0 ? "" : "/" + version);
    }
}
