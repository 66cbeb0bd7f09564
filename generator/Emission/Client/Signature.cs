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
        Wrap($"{modifiers}{ReturnType(operation)} {operation.Name}Async", Parameters(operation, without: [], operation.Result.IsSequence ? TokenAttribute(modifiers) : ""));

    public static string OfPages(OperationModel operation, PaginationModel pagination, string modifiers = "")
    {
        return Wrap($"{modifiers}{ReturnType(pagination)} {operation.PagesName}Async", Parameters(operation, pagination.Hidden, TokenAttribute(modifiers)));
    }

    public static string ReturnType(OperationModel operation) => operation.Result.IsSequence
        ? $"global::System.Collections.Generic.IAsyncEnumerable<{ItemType(operation.Result)}>"
        : $"global::System.Threading.Tasks.Task<{ResultType(operation)}>";

    public static string ReturnType(PaginationModel pagination) =>
        $"global::System.Collections.Generic.IAsyncEnumerable<{CSharpTypes.Name(pagination.ItemType, pagination.IsItemNullable)}>";

    /// <summary>Gets the signature of the method that also follows links from page to page.</summary>
    public static string OfLinkedPage(OperationModel operation)
    {
        var parameters = RequestEmitter.Parameters(operation).Prepend("LinkTrail? pageWalk").Append($"{CSharpTypes.CancellationToken} cancellationToken").ToList();
        return Wrap($"private global::System.Threading.Tasks.Task<{ResultType(operation)}> {operation.Name}Async", parameters);
    }

    public static string ResultType(OperationModel operation) => ValueType(operation.Result) is { } value ? $"ApiResponse<{value}>" : "ApiResponse";

    /// <summary>Gets the type of an answer's value; null where it has none.</summary>
    public static string? ValueType(ResultModel result) => result.Kind switch
    {
        ResultKind.Json or ResultKind.Xml => CSharpTypes.Name(result.Type!, result.IsOptional),
        ResultKind.Text => "string",
        ResultKind.Stream => "global::System.IO.Stream",
        _ => null,
    };

    private static string ItemType(ResultModel result)
    {
        var type = CSharpTypes.Name(result.Type!);
        return result.Kind == ResultKind.NamedEvents ? $"ServerSentEvent<{type}>" : type;
    }

    /// <summary>Gets the type of the parameter; one that need not be passed is nullable.</summary>
    public static string TypeOf(ParameterModel parameter) => CSharpTypes.Name(parameter.Type, isNullable: !parameter.IsRequired);

    /// <summary>Gets the type of the parameter for the body; of lines, of all of them.</summary>
    public static string TypeOf(BodyModel body)
    {
        var type = CSharpTypes.Name(body.Type);
        return (body.Kind == BodyKind.Lines ? $"global::System.Collections.Generic.IAsyncEnumerable<{type}>" : type) + (body.IsRequired ? "" : "?");
    }

    /// <summary>Gets the signature on one line, or, when that is long, with a line for each parameter.</summary>
    public static string Wrap(string head, IReadOnlyCollection<string> parameters)
    {
        var line = $"{head}({string.Join(", ", parameters)})";
        return line.Length <= Width ? line : $"{head}(\n    {string.Join(",\n    ", parameters)})";
    }

    private static string TokenAttribute(string modifiers) => modifiers.Length > 0 ? "[global::System.Runtime.CompilerServices.EnumeratorCancellation] " : "";

    /// <summary>Gets the parameters in their order, without the token; those that need not be passed are last.</summary>
    public static IReadOnlyList<SignatureParameter> Of(OperationModel operation, EquatableArray<string> without)
    {
        var parameters = new List<SignatureParameter>();
        parameters.AddRange(operation.Parameters.Where(parameter => parameter.IsRequired && !without.Contains(parameter.Name)).Select(parameter => new SignatureParameter(TypeOf(parameter), Keywords.Escape(parameter.Name), Default: null)));
        var body = operation.Body is { IsParameter: true } ? operation.Body : null;
        if (body is { IsRequired: true } required)
        {
            parameters.Add(new SignatureParameter(TypeOf(required), Keywords.Escape(required.Name), Default: null));
        }

        if (body is { IsRequired: false } optional)
        {
            parameters.Add(new SignatureParameter(TypeOf(optional), Keywords.Escape(optional.Name), "null"));
        }

        if (body?.MediaTypeParameter is { } mediaType)
        {
            parameters.Add(new SignatureParameter("string", mediaType, Literals.String(body.MediaType)));
        }

        parameters.AddRange(operation.Parameters.Where(parameter => !parameter.IsRequired && !without.Contains(parameter.Name)).Select(parameter => new SignatureParameter(TypeOf(parameter), Keywords.Escape(parameter.Name), "null")));
        if (operation.Result.AcceptParameter is { } accept)
        {
            parameters.Add(new SignatureParameter("string", accept, Literals.String(operation.Result.Accept!)));
        }

        return parameters;
    }

    private static List<string> Parameters(OperationModel operation, EquatableArray<string> without, string tokenAttribute = "") =>
        [.. Of(operation, without).Select(parameter => parameter.Declaration), $"{tokenAttribute}{CSharpTypes.CancellationToken} cancellationToken = default"];
}
