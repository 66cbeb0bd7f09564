using System.Globalization;
using ApiVideo.Generator.Building;
using ApiVideo.Generator.Emission.Client;
using ApiVideo.Generator.Model.Operations;
using ApiVideo.Generator.Model.Pages;
using ApiVideo.Generator.Model.Requests;
using ApiVideo.Generator.Model.Responses;
using ApiVideo.Generator.Model.Schemas;

namespace ApiVideo.Generator.Contracts;

/// <summary>Gets the lines of the operations of an API: their methods, parameters and answers.</summary>
internal static class ContractOperations
{
    public static IEnumerable<ContractLine> Of(ApiModel api, ModelSources sources, ContractCredentials credentials) =>
        api.Operations.Where(operation => operation.IsVisible).SelectMany(operation => Of(api.PropertyName + "." + operation.Name + "Async", api, operation, sources, credentials));

    private static IEnumerable<ContractLine> Of(string name, ApiModel api, OperationModel operation, ModelSources sources, ContractCredentials credentials)
    {
        var subject = "operation " + name;
        yield return ContractBuilder.Line(
            subject,
            "http " + operation.Method + " " + ContractText.Quote(operation.PathTemplate),
            operation.Server is { } server ? "server " + ContractText.Quote(server) : null,
            "parameters (" + string.Join(", ", Signature.Of(operation, without: []).Select(parameter => parameter.Name)) + ")",
            "returns " + ContractBuilder.Name(operation.Result.IsSequence ? Signature.ReturnType(operation) : Signature.ResultType(operation)),
            Successes(operation, sources) is { Length: > 0 } statuses ? "success " + statuses : null,
            operation.Result is { Accept: { } accept, Kind: ResultKind.Json or ResultKind.Xml } ? "accept " + ContractText.Quote(accept) : null,
            operation.Upload is null ? null : "upload in parts",
            credentials.Of(operation.Security) is { } security ? "credentials " + security : null,
            operation.IsDeprecated ? "obsolete" : null);
        foreach (var parameter in operation.Parameters)
        {
            yield return ContractBuilder.Line(
                subject + " parameter " + parameter.Name,
                "type " + ContractBuilder.Name(Signature.TypeOf(parameter)),
                parameter.IsRequired ? "required" : null,
                "in " + parameter.Location.ToString().ToLowerInvariant() + " " + ContractText.Quote(parameter.WireName),
                StyleOf(parameter),
                ContractBuilder.WireOf(parameter.Type),
                parameter.IsDeprecated ? "obsolete" : null);
        }

        if (operation.Body is { } body)
        {
            yield return OfBody(subject, body);
        }

        foreach (var error in operation.Errors.GroupBy(Statuses).Select(group => group.First()))
        {
            yield return ContractBuilder.Line(subject + " error " + Statuses(error), "type " + ContractBuilder.Name(error.Type));
        }

        if (operation.Pagination is { } pages)
        {
            yield return ContractBuilder.Line(
                "pages " + api.PropertyName + "." + operation.PagesName + "Async",
                "of " + name,
                "parameters (" + string.Join(", ", Signature.Of(operation, pages.Hidden).Select(parameter => parameter.Name)) + ")",
                "returns " + ContractBuilder.Name(Signature.ReturnType(pages)),
                "by " + WayOf(pages));
        }
    }

    /// <summary>Gets the statuses of an error, as the document writes them.</summary>
    public static string Statuses(ErrorModel error) => error.IsDefault ? "default"
        : error.FirstStatus == error.LastStatus ? error.FirstStatus.ToString(CultureInfo.InvariantCulture)
        : (error.FirstStatus / 100).ToString(CultureInfo.InvariantCulture) + "XX";

    private static string Successes(OperationModel operation, ModelSources sources) =>
        string.Join(", ", sources.StatusesOf(operation.DisplayName).Where(status => status.StartsWith("2", StringComparison.Ordinal)));

    private static ContractLine OfBody(string subject, BodyModel body) => ContractBuilder.Line(
        subject + " parameter " + body.Name,
        "type " + ContractBuilder.Name(Signature.TypeOf(body)),
        body.IsRequired ? "required" : null,
        "in body " + ContractText.Quote(body.MediaType),
        ContractBuilder.WireOf(body.Type));

    private static string? StyleOf(ParameterModel parameter)
    {
        if (parameter.Location == ParameterLocation.Part)
        {
            return parameter.MediaType is { } mediaType ? "as " + ContractText.Quote(mediaType) : null;
        }

        return parameter.Encoding switch
        {
            ParameterEncoding.Json => "as json",
            _ when parameter.Type.Kind is not (TypeKind.List or TypeKind.Map or TypeKind.Object or TypeKind.Union or TypeKind.Any) => parameter.IsHttpDate ? "as http-date" : null,
            _ => "as " + parameter.Style.ToString().ToLowerInvariant() + (parameter.IsExploded ? " exploded" : ""),
        };
    }

    private static string WayOf(PaginationModel pages) => pages switch
    {
        NumberedPages numbered => "number " + numbered.Page.Parameter,
        OffsetPages offset => "offset " + offset.Offset.Parameter,
        CursorPages cursor => "cursor " + cursor.Parameter,
        _ => "links",
    };
}
