using ApiVideo.Generator.Model;
using ApiVideo.Generator.Model.Servers;
using ApiVideo.Generator.Naming;

namespace ApiVideo.Generator.Emission.Client;

/// <summary>Writes the addresses of the servers that the spec names.</summary>
internal static class ServerEmitter
{
    public static SourceWriter Emit(ClientFile model)
    {
        var writer = SourceWriter.ForFile(model.Scope.Namespace);
        DocComments.Summary(writer, $"Provides the addresses of the servers of {model.Title}.");
        writer.Line(GeneratedCode.Attribute);
        writer.Open($"{model.Scope.Accessibility} static partial class {model.Prefix}Server");
        var isFirst = true;
        foreach (var server in model.Servers.Concat(model.OperationServers))
        {
            if (!isFirst)
            {
                writer.Line();
            }

            isFirst = false;
            DocComments.Write(writer, new DocText(server.Description, Details: null), $"Gets the address of the server at {server.Url}.");
            writer.Line($"public static {CSharpTypes.Uri} {server.Name} {{ get; }} = new({Literals.String(server.Url)});");
            if (server.MethodName is not null)
            {
                writer.Line();
                WriteMethod(writer, server, $"Creates the address of {server.Name} with other values for its variables.");
            }
        }

        foreach (var server in model.OpenServers)
        {
            if (!isFirst)
            {
                writer.Line();
            }

            isFirst = false;
            WriteMethod(writer, server, $"Creates the address of a server at {server.Url}, with values for its variables.");
        }

        foreach (var server in model.RelativeServers)
        {
            if (!isFirst)
            {
                writer.Line();
            }

            isFirst = false;
            WriteRelative(writer, server);
        }

        writer.Close();
        return writer;
    }

    private static void WriteRelative(SourceWriter writer, RelativeServerModel server)
    {
        DocComments.Summary(writer, $"Creates the address of the API on a host, with the path {server.Path}.");
        writer.Line("/// <param name=\"host\">The absolute address of the host, such as <c>https://example.com</c>.</param>");
        DocComments.Element(writer, "returns", "The address.");
        writer.Line("/// <exception cref=\"global::System.ArgumentException\">The host is null or not an absolute address.</exception>");
        writer.Line($"public static {CSharpTypes.Uri} {server.MethodName}({CSharpTypes.Uri} host) => new(host, {Literals.String(server.Path)});");
    }

    private static void WriteMethod(SourceWriter writer, ServerModel server, string fallback)
    {
        DocComments.Summary(writer, fallback);
        foreach (var variable in server.Variables)
        {
            var values = variable.Values.Count == 0 ? "" : $" One of: {string.Join(", ", variable.Values)}.";
            DocComments.Parameter(writer, variable.Name, new DocText((variable.Description ?? "A part of the address.") + values, Details: null), "A part of the address.");
        }

        DocComments.Element(writer, "returns", "The address.");
        writer.Line("/// <exception cref=\"global::System.UriFormatException\">The values do not result in a valid address.</exception>");
        var parameters = server.Variables.Select(variable => $"string {Keywords.Escape(variable.Name)}" + (variable.Default is { } value ? " = " + Literals.String(value) : "")).ToList();
        var parts = server.Parts.Select(part => part.IsParameter ? Keywords.Escape(part.Text) : Literals.String(part.Text));
        writer.Lines(Signature.Wrap($"public static {CSharpTypes.Uri} {server.MethodName}", parameters) + " =>");
        writer.Indent();
        writer.Line($"new(string.Concat(new string[] {{ {string.Join(", ", parts)} }}));");
        writer.Outdent();
    }
}
