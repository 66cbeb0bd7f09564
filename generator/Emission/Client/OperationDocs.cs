using System.Globalization;
using ApiVideo.Generator.Model;
using ApiVideo.Generator.Model.Operations;
using ApiVideo.Generator.Model.Requests;
using ApiVideo.Generator.Model.Responses;
using ApiVideo.Generator.Model.Schemas;

namespace ApiVideo.Generator.Emission.Client;

/// <summary>Writes what a user reads when hovering over an operation.</summary>
internal static class OperationDocs
{
    // A shorter text is no longer than the reference to it.
    private const int LongText = 120;

    /// <summary>Writes the docs of an operation.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="operation">The operation.</param>
    /// <param name="above">The long texts of parameters of the operations above, each with the name of the first; editors show them here too.</param>
    public static void Write(SourceWriter writer, OperationModel operation, Dictionary<(string Parameter, DocText Doc), string>? above = null)
    {
        DocComments.Write(writer, operation.Doc, $"Calls {operation.Method} {operation.PathTemplate}.");
        WriteParameters(writer, operation, above ?? []);
        DocComments.Element(writer, "returns", operation.Result switch
        {
            { Kind: ResultKind.None } => "The response, with its status, headers and rate limit.",
            { Kind: ResultKind.Stream } => "The response, with its status, headers and rate limit. Its value is the body, which is read as it arrives. Dispose it after use.",
            { Kind: ResultKind.NamedEvents } => "The events as they arrive, each with its name, identifier and data. The request is sent when the enumeration starts, and the response is closed when it ends.",
            { IsSequence: true } => "The values as they arrive. The request is sent when the enumeration starts, and the response is closed when it ends.",
            { Cases.Count: > 0 } result => $"The response, with its value, status, headers and rate limit. The status selects the case of the value: {Cases(result)}.",
            { IsOptional: true } => "The response, with its value, status, headers and rate limit. The value is null if the response has none.",
            _ => "The response, with its value, status, headers and rate limit.",
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
        DocComments.Summary(writer, $"Enumerates the items of all pages of {operation.Name}Async.");
        writer.Line($"/// <inheritdoc cref=\"{operation.Name}Async\" path=\"//param|//exception\"/>");
        DocComments.Element(writer, "returns", "The items. Each page is requested when the enumeration reaches it.");
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

    private static void WriteParameters(SourceWriter writer, OperationModel operation, Dictionary<(string Parameter, DocText Doc), string> above)
    {
        foreach (var parameter in operation.Parameters)
        {
            if (above.TryGetValue((parameter.Name, parameter.Doc), out var other))
            {
                writer.Line($"/// <param name=\"{parameter.Name}\"><inheritdoc cref=\"{other}Async\" path=\"//param[@name='{parameter.Name}']/node()\"/></param>");
                continue;
            }

            if ((parameter.Doc.Summary ?? parameter.Doc.Details ?? "").Length > LongText)
            {
                above.Add((parameter.Name, parameter.Doc), operation.Name);
            }

            var what = parameter.Location == ParameterLocation.Part ? "body part" : parameter.Location.ToString().ToLowerInvariant() + " parameter";
            var fallback = $"The {what} \"{parameter.WireName}\"{(parameter.IsRequired ? "" : ", or null to omit it")}.";
            DocComments.Parameter(writer, parameter.Name, parameter.Doc, fallback);
        }

        if (operation.Body is { IsParameter: true } body)
        {
            var fallback = body.Kind switch
            {
                BodyKind.Binary => "The request body. The stream is read from its current position, and is not closed.",
                BodyKind.Lines => "The values of the request body. Each is sent as it arrives.",
                BodyKind.Parts => $"The parts of the request body, as {body.MediaType}. They are disposed with the request.",
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
            DocComments.Parameter(writer, accept, DocText.None, "The media types that the response can have, as in the Accept header. The Content-Type header of the response has its media type.");
        }

        writer.Line("/// <param name=\"cancellationToken\">The token to monitor for cancellation requests.</param>");
    }

    private static void WriteExceptions(SourceWriter writer, OperationModel operation)
    {
        var errors = operation.Errors.Where(error => error.Type.Kind == TypeKind.Object).Select(Error).ToList();
        if (errors.Count > 0)
        {
            DocComments.Exception(writer, "ApiException{TError}", $"Typed errors: {string.Join(", ", errors)}.");
        }

        // Those of every call, which stand at the type and are shown here too.
        writer.Line("/// <inheritdoc cref=\"ApiException\" path=\"//exception\"/>");
        if (operation.Upload is not null)
        {
            writer.Line("/// <seealso cref=\"InterruptedUpload.From\"/>");
        }

        if (operation is { Result.Kind: ResultKind.Stream } or { Body.Kind: BodyKind.Binary })
        {
            writer.Line("/// <seealso cref=\"ProgressExtensions.WithProgress\"/>");
        }
    }

    // Many documents say "Not Found" of 404 and NotFound.
    private static string Error(ErrorModel error)
    {
        var name = error.Type.Name!;
        var text = DocComments.Inline(error.Description).TrimEnd('.');
        var isTelling = text.Length > 0 && Letters(text).IndexOf(Letters(name), StringComparison.OrdinalIgnoreCase) < 0;
        return $"{(error.IsDefault ? "any other" : Statuses(error.FirstStatus, error.LastStatus))} {name}{(isTelling ? $" ({text})" : "")}";
    }

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
}
