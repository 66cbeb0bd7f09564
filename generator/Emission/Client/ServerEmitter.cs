using ApiVideo.Generator.Model;

namespace ApiVideo.Generator.Emission.Client;

/// <summary>Writes the addresses of the servers that the spec names.</summary>
internal static class ServerEmitter
{
    public static SourceWriter Emit(ClientFile model)
    {
        var writer = SourceWriter.ForFile(model.Scope.Namespace);
        DocComments.Summary(writer, $"The servers of {model.Title}.");
        writer.Line(GeneratedCode.Attribute);
        writer.Open($"{model.Scope.Accessibility} static partial class {model.Prefix}Server");
        var isFirst = true;
        foreach (var server in model.Servers)
        {
            if (!isFirst)
            {
                writer.Line();
            }

            isFirst = false;
            DocComments.Write(writer, new DocText(server.Description, Details: null), $"The server at {server.Url}.");
            writer.Line($"public static {CSharpTypes.Uri} {server.Name} {{ get; }} = new({Literals.String(server.Url)});");
        }

        writer.Close();
        return writer;
    }
}
