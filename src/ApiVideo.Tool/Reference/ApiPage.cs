using ApiVideo.Generator.Building;
using ApiVideo.Generator.Model.Operations;

namespace ApiVideo.Tool.Reference;

/// <summary>Writes the page of an API: its methods in a table, and a section for each.</summary>
internal sealed class ApiPage(BuiltClient client, ReferenceLinks links)
{
    private readonly OperationSection _section = new(client, links);

    public string Write(ApiModel api)
    {
        var page = new Markdown();
        var operations = api.Operations.Where(operation => operation.IsVisible).ToList();
        page.Heading(1, api.TypeName);
        page.Paragraph($"`client.{api.PropertyName}`, as a class `{api.TypeName}` and an interface `{api.InterfaceName}`. All addresses are relative to the [server](README.md#servers) of the client.");
        page.Description(api.Doc);
        page.Table(["Method", "HTTP request", "Description"], operations.Select(operation => new[]
        {
            $"[{operation.Name}Async](#{ReferenceLinks.Anchor(operation.Name)})", $"**{operation.Method}** {Markdown.Literal(operation.PathTemplate)}", Markdown.Cell(operation.Doc),
        }));
        operations.ForEach(operation => _section.Write(page, api, operation));
        return page.ToString();
    }
}
