using System.Globalization;
using ApiVideo.Generator.Building;
using ApiVideo.Generator.Contracts;
using ApiVideo.Generator.Emission.Client;
using ApiVideo.Generator.Model.Operations;
using ApiVideo.Generator.Model.Requests;
using ApiVideo.Generator.Model.Responses;
using ApiVideo.Tool.Examples;
using NJsonSchema;

namespace ApiVideo.Tool.Reference;

/// <summary>Writes the section of an operation: signature, example, parameters, result, headers and responses.</summary>
internal sealed class OperationSection(BuiltClient client, ReferenceLinks links)
{
    private readonly OperationExample _examples = new(client);
    private readonly ContractCredentials _credentials = new(client.Model.Client.Security);

    public void Write(Markdown page, ApiModel api, OperationModel operation)
    {
        page.Heading(2, operation.Name + "Async");
        page.Code("csharp", ContractBuilder.Name(Signature.Of(operation)));
        page.Description(operation.Doc);
        page.Paragraph($"**{operation.Method}** {Markdown.Literal(operation.PathTemplate)}{(operation.IsDeprecated ? ". **Deprecated.**" : "")}");
        if (operation.Pagination is { } pages)
        {
            page.Paragraph("All pages, each requested when the enumeration reaches it:");
            page.Code("csharp", ContractBuilder.Name(Signature.OfPages(operation, pages)));
        }

        page.Heading(3, "Example").Code("csharp", _examples.Of(api, operation));
        WriteParameters(page, operation);
        page.Heading(3, "Return type").Paragraph(ReturnType(operation));
        page.Heading(3, "Authorization").Paragraph(_credentials.Of(operation.Security) is { } credentials
            ? $"{Markdown.Literal(credentials)} (see [Authentication](README.md#authentication))" : "None.");
        WriteRequestHeaders(page, operation);
        WriteResponses(page, operation);
        page.Paragraph($"[Back to top](#{api.TypeName.ToLowerInvariant()}) · [All operations](README.md#operations)");
    }

    private void WriteParameters(Markdown page, OperationModel operation)
    {
        page.Heading(3, "Parameters");
        var rows = Signature.Of(operation, without: []).Select(parameter => Row(operation, parameter)).Append(
            ["`cancellationToken`", "`CancellationToken`", "The token to monitor for cancellation requests.", "optional"]);
        page.Table(["Name", "Type", "Description", "Notes"], rows);
    }

    private string[] Row(OperationModel operation, SignatureParameter parameter)
    {
        var name = parameter.Name.TrimStart('@');
        if (operation.Body is { IsParameter: true } body && body.Name == name)
        {
            var lines = body.Kind == BodyKind.Lines;
            return
            [
                $"`{name}`",
                lines ? $"IAsyncEnumerable&lt;{links.Type(body.Type, isNullable: false, from: "")}&gt;" : links.Type(body.Type, !body.IsRequired, from: ""),
                Markdown.Cell(body.Doc) is { Length: > 0 } text ? text : "The request body.",
                Notes(body.IsRequired, isDeprecated: false, ["body", Markdown.Literal(body.MediaType)]),
            ];
        }

        if (operation.Parameters.FirstOrDefault(candidate => candidate.Name == name) is { } model)
        {
            var place = model.Location == ParameterLocation.Part ? "part" : model.Location.ToString().ToLowerInvariant();
            var notes = ValueNotes.Of(SchemaOf(operation, model), model.Doc).Prepend($"{place} {Markdown.Literal(model.WireName)}");
            return [$"`{name}`", links.Type(model.Type, !model.IsRequired, from: ""), Markdown.Cell(model.Doc), Notes(model.IsRequired, model.IsDeprecated, notes)];
        }

        return [$"`{name}`", $"`{ContractBuilder.Name(parameter.Type)}`", "The media type.", $"optional, default {Markdown.Literal(parameter.Default ?? "")}"];
    }

    private JsonSchema? SchemaOf(OperationModel operation, ParameterModel parameter) =>
        client.Sources.Parameter(operation.DisplayName, parameter.WireName, parameter.Location) is { } described
            ? described.Schema ?? described
            : client.Sources.BodyMember(operation.DisplayName, parameter.WireName);

    private static string Notes(bool isRequired, bool isDeprecated, IEnumerable<string> more)
    {
        var notes = more.Prepend(isRequired ? "**required**" : "optional");
        return string.Join(", ", isDeprecated ? notes.Append("deprecated") : notes);
    }

    private string ReturnType(OperationModel operation)
    {
        var result = operation.Result;
        if (result.IsSequence)
        {
            return $"`{ContractBuilder.Name(Signature.ReturnType(operation))}`: the values as they arrive.";
        }

        return result.Kind switch
        {
            ResultKind.None => "`ApiResponse`, without a value.",
            ResultKind.Json or ResultKind.Xml => $"ApiResponse&lt;{links.Type(result.Type!, result.IsOptional, from: "")}&gt;",
            ResultKind.Stream => "`ApiResponse<Stream>`. Dispose of the value after use.",
            _ => "`ApiResponse<string>`",
        };
    }

    private static void WriteRequestHeaders(Markdown page, OperationModel operation)
    {
        var headers = new List<string[]>();
        var mediaType = operation.Body?.MediaType;
        headers.Add(["`Content-Type`", mediaType is null ? "not sent: there is no body" : Markdown.Literal(mediaType)]);
        headers.Add(["`Accept`", operation.Result.Accept is { } accept ? Markdown.Literal(accept) : operation.Errors.IsEmpty ? "not sent" : "`application/json`, for errors"]);
        headers.AddRange(operation.Parameters.Where(parameter => parameter.Location == ParameterLocation.Header).Select(parameter => new[] { Markdown.Literal(parameter.WireName), $"the parameter `{parameter.Name}`" }));
        page.Heading(3, "HTTP request headers").Table(["Header", "Value"], headers);
    }

    private void WriteResponses(Markdown page, OperationModel operation)
    {
        page.Heading(3, "HTTP response details");
        page.Table(["Status", "Description", "Body", "Response headers"], client.Sources.StatusesOf(operation.DisplayName).Select(status =>
        {
            var response = client.Sources.Response(operation.DisplayName, status);
            return new[]
            {
                $"**{status}**",
                Markdown.Cell(response?.Description),
                BodyOf(operation, status),
                string.Join("<br>", (response?.Headers ?? []).Select(header => HeaderOf(header.Key))),
            };
        }));
    }

    private string BodyOf(OperationModel operation, string status)
    {
        var error = operation.Errors.FirstOrDefault(candidate => ContractOperations.Statuses(candidate).Equals(status, StringComparison.OrdinalIgnoreCase));
        if (error is not null)
        {
            return links.Type(error.Type, isNullable: false, from: "") + " in `ApiException<TError>`";
        }

        var result = operation.Result;
        if (!status.StartsWith('2') || HasNoContent(operation, status))
        {
            return status.StartsWith('2') ? "none" : "`ApiException`";
        }

        var number = int.TryParse(status, NumberStyles.None, CultureInfo.InvariantCulture, out var code) ? code : 200;
        var @case = result.Cases.FirstOrDefault(candidate => candidate.FirstStatus <= number && number <= candidate.LastStatus);
        return @case is not null ? @case.IsText ? "`string`" : links.Type(@case.Type, isNullable: false, from: "")
            : result.Type is { } type ? links.Type(type, isNullable: false, from: "")
            : result.Kind switch { ResultKind.Stream => "`Stream`", ResultKind.Text => "`string`", _ => "none" };
    }

    private bool HasNoContent(OperationModel operation, string status) =>
        operation.Method == "HEAD" || status is "204" or "205" || client.Sources.Response(operation.DisplayName, status) is { Content.Count: 0, Schema: null };

    private string HeaderOf(string wireName)
    {
        var header = client.Model.Headers.Headers.FirstOrDefault(candidate => candidate.WireName.Equals(wireName.Trim(), StringComparison.OrdinalIgnoreCase));
        return header is null ? Markdown.Literal(wireName)
            : $"{Markdown.Literal(wireName)}: `Headers.{header.Name}`, {links.Type(header.Type, isNullable: true, from: "")}{(Markdown.Cell(header.Doc) is { Length: > 0 } text ? ". " + text : "")}";
    }
}
