using ApiVideo.Generator.Model;
using ApiVideo.Generator.Model.Operations;
using ApiVideo.Generator.Model.Requests;
using ApiVideo.Generator.Model.Responses;
using ApiVideo.Generator.Model.Schemas;

namespace ApiVideo.Generator.Building.Xml;

/// <summary>Takes XML back to text in operations where something deep in a body cannot be said, with a finding where it stands.</summary>
internal sealed class XmlOperations(BuildContext context, XmlTypes types)
{
    private readonly Dictionary<TypeRef, bool> _known = [];

    public List<ApiModel> Settle(IEnumerable<ApiModel> apis) => apis
        .Select(api => api.Operations.Any(HasXml) ? api with { Operations = api.Operations.Select(Settle).ToEquatableArray() } : api)
        .ToList();

    /// <summary>Gets the types of the operations' request bodies in XML.</summary>
    public static IEnumerable<TypeRef> BodiesOf(IEnumerable<ApiModel> apis) =>
        apis.SelectMany(api => api.Operations).Select(operation => operation.Body).Where(body => body?.Xml is not null).Select(body => body!.Type);

    /// <summary>Gets the types of the operations' answers in XML, failures among them.</summary>
    public static IEnumerable<TypeRef> AnswersOf(IEnumerable<ApiModel> apis) => apis.SelectMany(api => api.Operations).SelectMany(AnswersOf);

    private static IEnumerable<TypeRef> AnswersOf(OperationModel operation)
    {
        var types = operation.Errors.Where(error => error.Xml is not null).Select(error => error.Type);
        return operation.Result is { Xml: not null, Type: { } result } ? types.Append(result) : types;
    }

    private static bool HasXml(OperationModel operation) => operation.Body?.Xml is not null || AnswersOf(operation).Any();

    private OperationModel Settle(OperationModel operation) => operation with
    {
        Body = operation.Body is { Xml: not null } body && !CanBeSaid(body.Type) ? body with { Kind = BodyKind.Text, Type = TypeRef.Scalar(TypeKind.String), Xml = null } : operation.Body,
        Result = operation.Result is { Xml: not null, Type: { } type } result && !CanBeSaid(type) ? result with { Kind = ResultKind.Text, Type = null, Xml = null, IsOptional = false } : operation.Result,
        Errors = operation.Errors.Where(error => error.Xml is null || CanBeSaid(error.Type)).ToEquatableArray(),
    };

    private bool CanBeSaid(TypeRef type)
    {
        if (_known.TryGetValue(type, out var known))
        {
            return known;
        }

        var problems = types.ProblemsOf(type).ToList();
        foreach (var problem in problems)
        {
            context.Findings.NotSupported(problem.At, problem.What, "bodies with it are text");
        }

        return _known[type] = problems.Count == 0;
    }
}
