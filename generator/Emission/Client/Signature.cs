using ApiVideo.Generator.Model;
using ApiVideo.Generator.Model.Operations;
using ApiVideo.Generator.Model.Pages;
using ApiVideo.Generator.Model.Requests;
using ApiVideo.Generator.Model.Responses;
using ApiVideo.Generator.Naming;

namespace ApiVideo.Generator.Emission.Client;

/// <summary>The C# signatures of an operation's methods.</summary>
internal static class Signature
{
    private const int Width = 150;

    public static string Of(OperationModel operation, string modifiers = "") =>
        operation.Result.IsSequence
            ? Wrap($"{modifiers}global::System.Collections.Generic.IAsyncEnumerable<{ItemType(operation.Result)}> {operation.Name}Async", Parameters(operation, without: [], TokenAttribute(modifiers)))
            : Wrap($"{modifiers}global::System.Threading.Tasks.Task<{ResultType(operation)}> {operation.Name}Async", Parameters(operation, without: []));

    public static string OfPages(OperationModel operation, PaginationModel pagination, string modifiers = "")
    {
        var item = CSharpTypes.Name(pagination.ItemType, pagination.IsItemNullable);
        return Wrap($"{modifiers}global::System.Collections.Generic.IAsyncEnumerable<{item}> {operation.Name}AllAsync", Parameters(operation, pagination.Hidden, TokenAttribute(modifiers)));
    }

    /// <summary>Gives the signature of the method that also follows links from page to page.</summary>
    public static string OfLinkedPage(OperationModel operation)
    {
        var parameters = RequestEmitter.Parameters(operation).Prepend("LinkTrail? pageWalk").Append($"{CSharpTypes.CancellationToken} cancellationToken").ToList();
        return Wrap($"private async global::System.Threading.Tasks.Task<{ResultType(operation)}> {operation.Name}Async", parameters);
    }

    public static string ResultType(OperationModel operation) => ValueType(operation.Result) is { } value ? $"ApiResponse<{value}>" : "ApiResponse";

    /// <summary>Gives the type of an answer's value; null where it has none.</summary>
    public static string? ValueType(ResultModel result) => result.Kind switch
    {
        ResultKind.Json => CSharpTypes.Name(result.Type!, result.IsOptional),
        ResultKind.Text => "string",
        ResultKind.Stream => "global::System.IO.Stream",
        _ => null,
    };

    private static string ItemType(ResultModel result)
    {
        var type = CSharpTypes.Name(result.Type!);
        return result.Kind == ResultKind.NamedEvents ? $"ServerSentEvent<{type}>" : type;
    }

    /// <summary>Gives the type of the parameter; one that need not be passed is nullable.</summary>
    public static string TypeOf(ParameterModel parameter) => CSharpTypes.Name(parameter.Type, isNullable: !parameter.IsRequired);

    /// <summary>Gives the type of the parameter for the body; of lines, of all of them.</summary>
    public static string TypeOf(BodyModel body)
    {
        var type = CSharpTypes.Name(body.Type);
        return (body.Kind == BodyKind.Lines ? $"global::System.Collections.Generic.IAsyncEnumerable<{type}>" : type) + (body.IsRequired ? "" : "?");
    }

    /// <summary>Gives the signature on one line, or, when that is long, with a line for each parameter.</summary>
    public static string Wrap(string head, IReadOnlyCollection<string> parameters)
    {
        var line = $"{head}({string.Join(", ", parameters)})";
        return line.Length <= Width ? line : $"{head}(\n    {string.Join(",\n    ", parameters)})";
    }

    private static string TokenAttribute(string modifiers) => modifiers.Length > 0 ? "[global::System.Runtime.CompilerServices.EnumeratorCancellation] " : "";

    private static List<string> Parameters(OperationModel operation, EquatableArray<string> without, string tokenAttribute = "")
    {
        var parameters = new List<string>();
        parameters.AddRange(operation.Parameters.Where(parameter => parameter.IsRequired && !without.Contains(parameter.Name)).Select(parameter => $"{TypeOf(parameter)} {Keywords.Escape(parameter.Name)}"));
        var body = operation.Body is { IsParameter: true } ? operation.Body : null;
        if (body is { IsRequired: true } required)
        {
            parameters.Add($"{TypeOf(required)} {Keywords.Escape(required.Name)}");
        }

        if (body is { IsRequired: false } optional)
        {
            parameters.Add($"{TypeOf(optional)} {Keywords.Escape(optional.Name)} = null");
        }

        if (body?.MediaTypeParameter is { } mediaType)
        {
            parameters.Add($"string {mediaType} = {Literals.String(body.MediaType)}");
        }

        if (operation.Result.AcceptParameter is { } accept)
        {
            parameters.Add($"string {accept} = {Literals.String(operation.Result.Accept!)}");
        }

        parameters.AddRange(operation.Parameters.Where(parameter => !parameter.IsRequired && !without.Contains(parameter.Name)).Select(parameter => $"{TypeOf(parameter)} {Keywords.Escape(parameter.Name)} = null"));
        parameters.Add($"{tokenAttribute}{CSharpTypes.CancellationToken} cancellationToken = default");
        return parameters;
    }
}
