using System.Globalization;
using ApiVideo.Generator.Contracts;
using ApiVideo.Generator.Model;
using ApiVideo.Generator.Model.Schemas;
using ApiVideo.Tool.Documents;
using Spectre.Console;

namespace ApiVideo.Tool.Commands;

/// <summary>Writes what a client will be: a row for each API, and the numbers of types, events and pages.</summary>
internal static class ClientSummary
{
    public static void Write(ClientModel model, CompiledDocument document, TextWriter output)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(output), ColorSystem = ColorSystemSupport.NoColors });
        console.Profile.Width = Math.Max(console.Profile.Width, 100);
        var scope = model.Client.Scope;
        output.WriteLine($"{document.Input.Root.Path}: {scope.Namespace}.{model.Client.TypeName}, the client of {model.Client.Title} {model.Client.Version}".TrimEnd());
        var table = new Table().Border(TableBorder.Minimal).AddColumns("API", "Operations", "All pages", "Deprecated");
        foreach (var api in model.Apis.Where(api => api.IsVisible))
        {
            var operations = api.Operations.Where(operation => operation.IsVisible).ToList();
            table.AddRow(
                Markup.Escape(api.PropertyName),
                Number(operations.Count),
                Number(operations.Count(operation => operation.Pagination is not null)),
                Number(operations.Count(operation => operation.IsDeprecated)));
        }

        console.Write(table);
        var types = model.Schemas.Where(schema => schema.IsVisible).ToList();
        var credentials = new ContractCredentials(model.Client.Security).Lines().Select(line => line.Name).ToList();
        output.WriteLine($"Types:       {Number(types.OfType<ObjectModel>().Count(), "record")}, {Number(types.OfType<EnumModel>().Count(), "enum")}, {Number(types.OfType<UnionModel>().Count(), "union")}");
        output.WriteLine($"Events:      {Number(model.Events.Count)}");
        output.WriteLine($"Headers:     {Number(model.Headers.Headers.Count, "typed response header")}");
        output.WriteLine($"Credentials: {(credentials.Count == 0 ? "none" : string.Join(", ", credentials))}");
        output.WriteLine($"Findings:    {Number(document.Findings.Count(finding => finding.IsError), "error")}, {Number(document.Findings.Count(finding => !finding.IsError), "warning")}");
    }

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);

    private static string Number(int count, string thing) => $"{Number(count)} {thing}{(count == 1 ? "" : "s")}";
}
