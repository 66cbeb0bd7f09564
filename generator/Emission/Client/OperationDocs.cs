using System.Globalization;
using ApiVideo.Generator.Model;
using ApiVideo.Generator.Model.Operations;
using ApiVideo.Generator.Model.Pages;
using ApiVideo.Generator.Model.Requests;
using ApiVideo.Generator.Model.Responses;
using ApiVideo.Generator.Model.Schemas;

namespace ApiVideo.Generator.Emission.Client;

/// <summary>Writes what a user reads when hovering over an operation.</summary>
internal static class OperationDocs
{
    public static void Write(SourceWriter writer, OperationModel operation)
    {
        DocComments.Write(writer, operation.Doc, $"{operation.Method} {operation.PathTemplate}");
        WriteParameters(writer, operation, without: []);
        DocComments.Element(writer, "returns", operation.Result switch
        {
            { Kind: ResultKind.None } => "The status, headers and rate limit of the answer.",
            { Kind: ResultKind.Stream } => "The answer: its body, which is read as it arrives and has to be disposed of, status, headers and rate limit.",
            { Kind: ResultKind.NamedEvents } => "The events as they arrive, each with its name, identifier and data. The call is made when the first is asked for, and ends with the walk.",
            { IsSequence: true } => "The values as they arrive. The call is made when the first is asked for, and ends with the walk.",
            { Cases.Count: > 0 } result => $"The answer: its value, which is of the case that the status stands for ({Cases(result)}), status, headers and rate limit.",
            { IsOptional: true } => "The answer: its value, null where it has none, status, headers and rate limit.",
            _ => "The answer: its value, status, headers and rate limit.",
        });
        WriteExceptions(writer, operation);
        if (operation.IsDeprecated)
        {
            writer.Line(GeneratedCode.Deprecated);
        }
    }

    /// <summary>Writes the docs of the walk over all pages: what is as for one page stands there, and editors show it here too.</summary>
    public static void WritePages(SourceWriter writer, OperationModel operation)
    {
        DocComments.Summary(writer, $"Calls {operation.Name}Async page after page and returns the items of all pages.");
        writer.Line($"/// <inheritdoc cref=\"{operation.Name}Async\" path=\"//param|//exception\"/>");
        DocComments.Element(writer, "returns", "The items. A page is requested when its first item is.");
        if (operation.IsDeprecated)
        {
            writer.Line(GeneratedCode.Deprecated);
        }
    }

    private static string Cases(ResultModel result) => string.Join(", ", result.Cases.Select(@case =>
        Statuses(@case.FirstStatus, @case.LastStatus) + " " + @case.CaseName));

    private static string Statuses(int first, int last) => first == last
        ? first.ToString(CultureInfo.InvariantCulture)
        : $"{first.ToString(CultureInfo.InvariantCulture)} to {last.ToString(CultureInfo.InvariantCulture)}";

    private static void WriteParameters(SourceWriter writer, OperationModel operation, EquatableArray<string> without)
    {
        foreach (var parameter in operation.Parameters.Where(parameter => !without.Contains(parameter.Name)))
        {
            var what = parameter.Location == ParameterLocation.Part ? "part of the body" : parameter.Location.ToString().ToLowerInvariant() + " parameter";
            var fallback = $"The \"{parameter.WireName}\" {what}{(parameter.IsRequired ? "" : "; not sent when null")}.";
            DocComments.Parameter(writer, parameter.Name, parameter.Doc, fallback);
        }

        if (operation.Body is { IsParameter: true } body)
        {
            var fallback = body.Kind switch
            {
                BodyKind.Binary => "The request body, read from where the stream stands; the stream stays open.",
                BodyKind.Lines => "The values of the request body, which are sent as they come. The call ends with the last.",
                BodyKind.Parts => $"The parts of the request body, as {body.MediaType}; disposed of with the request.",
                _ => "The request body.",
            };
            DocComments.Parameter(writer, body.Name, body.Doc, fallback);
            if (body.MediaTypeParameter is { } mediaType)
            {
                DocComments.Parameter(writer, mediaType, DocText.None, "The media type of the request body.");
            }
        }

        if (operation.Result.AcceptParameter is { } accept)
        {
            DocComments.Parameter(writer, accept, DocText.None, "The media types that the answer may have, as in the header Accept; which it has, its header Content-Type says.");
        }

        writer.Line("/// <param name=\"cancellationToken\">Cancels the call.</param>");
    }

    private static void WriteExceptions(SourceWriter writer, OperationModel operation)
    {
        foreach (var error in operation.Errors.Where(error => error.Type.Kind == TypeKind.Object))
        {
            var statuses = error.IsDefault ? "Any other status" : "Status " + Statuses(error.FirstStatus, error.LastStatus);
            var text = DocComments.Inline(error.Description);
            writer.Line($"/// <exception cref=\"ApiException{{TError}}\">{statuses}, with {error.Type.Name}{(text.Length == 0 ? "." : ": " + text)}</exception>");
        }

        writer.Line("/// <exception cref=\"ApiException\">Any answer that is not a success, or cannot be read.</exception>");
        writer.Line("/// <exception cref=\"global::System.Net.Http.HttpRequestException\">No answer came.</exception>");
    }
}
