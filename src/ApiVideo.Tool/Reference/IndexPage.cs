using ApiVideo.Generator.Building;
using ApiVideo.Generator.Contracts;
using ApiVideo.Generator.Model;
using ApiVideo.Generator.Model.Schemas;
using ApiVideo.Generator.Model.Servers;
using ApiVideo.Tool.Examples;

namespace ApiVideo.Tool.Reference;

/// <summary>Writes the first page: the client, its servers, credentials and rate limits, and what there is.</summary>
internal sealed class IndexPage(BuiltClient client, ReferenceLinks links)
{
    private readonly ClientModel _model = client.Model;

    public string Write()
    {
        var page = new Markdown();
        page.Heading(1, $"{_model.Client.TypeName} reference");
        page.Paragraph($"The client of {_model.Client.Title}{(_model.Client.Version.Length == 0 ? "" : $", version {_model.Client.Version} of its OpenAPI document")}.");
        page.Description(_model.Client.Doc with { Summary = null });
        WriteClient(page);
        WriteServers(page);
        WriteCredentials(page);
        WriteRateLimits(page);
        WriteErrors(page);
        WriteOperations(page);
        WriteEvents(page);
        WriteTypes(page);
        return page.ToString();
    }

    private void WriteClient(Markdown page)
    {
        page.Heading(2, "Client");
        var names = new ExampleNames(_model);
        var construction = new OperationExample(client).Construction(names, operation: null);
        page.Code("csharp", string.Concat(names.Usings.Select(line => line + "\n")) + "\n" + construction);
        page.Table(["Property", "API", "Description"], _model.Apis.Where(api => api.IsVisible).Select(api => new[]
        {
            $"`client.{api.PropertyName}`", $"[{api.TypeName}]({links.PathOf(api)})", Markdown.Cell(api.Doc),
        }));
    }

    private void WriteServers(Markdown page)
    {
        var name = _model.Client.Prefix + "Server.";
        var servers = _model.Client.Servers.Concat(_model.Client.OpenServers).Concat(_model.Client.OperationServers)
            .Select(server => new[] { $"`{name}{server.Name}`", Markdown.Literal(server.Url), VariablesOf(server), Markdown.Cell(server.Description) })
            .Concat(_model.Client.RelativeServers.Select(server => new[] { $"`{name}{server.MethodName}(host)`", Markdown.Literal(server.Path), "", Markdown.Cell(server.Description) }))
            .ToList();
        page.Heading(2, "Servers");
        page.Paragraph(servers.Count == 0
            ? "The document names no server. `BaseAddress` of the options is required."
            : _model.Client.Servers.Count == 0 ? "`BaseAddress` of the options is required; these give addresses for it." : "The first is the default of `BaseAddress` in the options.");
        page.Table(["Address", "URL", "Variables", "Description"], servers);
    }

    private static string VariablesOf(ServerModel server) => string.Join(", ", server.Variables.Select(variable =>
        $"`{variable.Name}`{(variable.Default is { } value ? " (default " + Markdown.Literal(value) + ")" : "")}{(variable.Values.IsEmpty ? "" : ": " + string.Join(", ", variable.Values.Select(Markdown.Literal)))}"));

    private void WriteCredentials(Markdown page)
    {
        page.Heading(2, "Authentication");
        if (_model.Client.Security.IsEmpty)
        {
            page.Paragraph("The document describes no credential.");
            return;
        }

        var prefix = _model.Client.Prefix + "Credential.";
        page.Paragraph("Set `Credential` of the options. It is sent only to the server of the client, over HTTPS or to a loopback address, and only to operations that ask for it.");
        page.Table(["Credential", "Sent as"], new ContractCredentials(_model.Client.Security).Lines().Select(line => line.Name switch
        {
            "Basic" => new[] { $"`{prefix}Basic(userName, password)`", "the header `Authorization: Basic …` (RFC 7617)" },
            "Bearer" => [$"`{prefix}Bearer(token)`, `{prefix}Bearer(source)`, `{prefix}CachedBearer(source)`", "the header `Authorization: Bearer …` (RFC 6750)"],
            var name => [$"`{prefix}{name}(value)`", SentAs(line.Fact("sent") ?? "")],
        }));
        if (_model.Client.Security.HasSeveral)
        {
            page.Paragraph($"`{prefix}Combine(…)` holds several, for operations that ask for different ones.");
        }
    }

    private static string SentAs(string fact)
    {
        var words = ContractText.Split(fact, ' ').ToArray();
        return words.Length == 2 && words[1].StartsWith('"') ? $"the {words[0]} {Markdown.Literal(ContractText.Unquote(words[1]))}" : fact.Replace("as ", "", StringComparison.Ordinal);
    }

    private void WriteRateLimits(Markdown page)
    {
        page.Heading(2, "Response headers and rate limits");
        page.Paragraph("Each response has `RateLimit`, with `Limit` (requests in a window), `Remaining` (requests left in the window) and `RetryAfter` (time until the next window), each null where the server does not say it. `Headers` has these properties, which never throw:");
        page.Table(["Property", "Type", "Header", "Description"], _model.Headers.Headers.Select(header => new[]
        {
            $"`{header.Name}`", links.Type(header.Type, isNullable: true, from: ""), Markdown.Literal(header.WireName), Markdown.Cell(header.Doc),
        }));
    }

    private static void WriteErrors(Markdown page) => page.Heading(2, "Errors").Table(["Exception", "When"],
    [
        ["`ApiException<TError>`", "The response is no success, and the document describes its body. `Error` has the body."],
        ["`ApiException`", "The response is no success, or it cannot be read. `StatusCode`, `Headers`, `RateLimit` and `ResponseBody` have what came."],
        ["`HttpRequestException`", "There is no response."],
        ["`ArgumentException`", "An argument cannot be sent. Nothing has been sent."],
        ["`OperationCanceledException`", "The call was canceled, or took longer than its timeout."],
    ]);

    private void WriteOperations(Markdown page)
    {
        page.Heading(2, "Operations");
        page.Table(["Method", "HTTP request", "Description"], _model.Apis.Where(api => api.IsVisible).SelectMany(api => api.Operations.Where(operation => operation.IsVisible).Select(operation => new[]
        {
            links.Operation(api, operation, from: ""), $"**{operation.Method}** {Markdown.Literal(operation.PathTemplate)}", Markdown.Cell(operation.Doc),
        })));
    }

    private void WriteEvents(Markdown page)
    {
        if (_model.Events.IsEmpty)
        {
            return;
        }

        page.Heading(2, "Events");
        page.Paragraph("`WebhookEvent.Parse` reads a delivery. `Match` and `DispatchAsync` tell the events apart.");
        page.Table(["Event", "Name in the document", "Handler method", "Description"], _model.Events.Select(model => new[]
        {
            links.Named(model.TypeName, from: ""), Markdown.Literal(model.Key), $"`On{model.BaseName}Async`", Markdown.Cell(model.Doc),
        }));
    }

    private void WriteTypes(Markdown page)
    {
        var types = _model.Schemas.Where(schema => schema.IsVisible).ToList();
        foreach (var (title, kind) in new[] { ("Models", typeof(ObjectModel)), ("Enums", typeof(EnumModel)), ("Unions", typeof(UnionModel)) })
        {
            var some = types.Where(type => type.GetType() == kind).ToList();
            if (some.Count > 0)
            {
                page.Heading(2, title);
                page.Table(["Type", "Description"], some.Select(type => new[] { links.Named(type.TypeName, from: ""), Markdown.Cell(type.Doc) }));
            }
        }
    }
}
