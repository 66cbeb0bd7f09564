using ApiVideo.Generator.Building.Pages;
using ApiVideo.Generator.Building.Requests;
using ApiVideo.Generator.Building.Responses;
using ApiVideo.Generator.Building.Schemas;
using ApiVideo.Generator.Building.Servers;
using ApiVideo.Generator.Model.Requests;
using ApiVideo.Generator.Model.Responses;
using ApiVideo.Generator.Model;
using ApiVideo.Generator.Model.Operations;
using ApiVideo.Generator.Model.Pages;
using ApiVideo.Generator.Naming;

namespace ApiVideo.Generator.Building.Operations;

/// <summary>Builds one operation; what cannot be sent or read yet leaves it out, with a finding.</summary>
internal sealed class OperationBuilder(BuildContext context, SchemaBuilder schemas, SecurityBuilder security)
{
    private readonly ParameterBuilder _parameters = new(context, schemas);
    private readonly BodyBuilder _bodies = new(context, schemas);
    private readonly ResponseBuilder _responses = new(context, schemas);

    /// <summary>Builds the operation's method, and those for the other contents that it takes or gives; none when it is left out.</summary>
    public IReadOnlyList<OperationModel> Build(LocatedOperation located, string group, OperationName name)
    {
        if (Build(located, group, name.Name) is not { } operation)
        {
            return [];
        }

        var variants = name.Variants
            .Select(variant => variant.Request is { } request ? WithRequest(located, operation, request, Prefix(group, variant.Name)) : WithAnswer(located, operation, variant, group))
            .Zip(name.Variants, (model, variant) => model is null ? null : model with { Name = variant.Name, DisplayName = group + "." + variant.Name, Pages = PageSigns.None })
            .OfType<OperationModel>();
        return [operation, .. variants];
    }

    private OperationModel? Build(LocatedOperation located, string group, string name)
    {
        var operation = located.Operation;
        var typePrefix = Prefix(group, name);
        var names = new NameScope(StringComparer.Ordinal, ReservedNames.OperationLocals);
        if (Request(located, choice: null, typePrefix, names) is not { } request)
        {
            return null;
        }

        var (result, errors) = _responses.Build(located, choice: null, typePrefix, names);
        return new OperationModel
        {
            Name = name,
            DisplayName = group + "." + name,
            Method = located.Method,
            PathTemplate = located.Path,
            Path = PathTemplate.Parse(located.Path, request.Parameters),
            Server = ServerBuilder.OfOperation(context, located),
            Parameters = request.Parameters,
            Body = request.Body,
            Result = result,
            Errors = errors,
            Security = security.Of(located),
            IsVisible = !located.IsHidden,
            IsDeprecated = operation.IsDeprecated,
            Doc = Docs.Of(operation.Summary, operation.Description),
            Pages = PageMarks.Of(located, context.Spec),
            Pagination = null,
        };
    }

    private (EquatableArray<ParameterModel> Parameters, BodyModel? Body)? Request(LocatedOperation located, ContentChoice? choice, string typePrefix, NameScope names)
    {
        if (_parameters.Build(located, typePrefix, names) is not { } parameters || !_bodies.TryBuild(located, choice, typePrefix, names, out var body, out var parts))
        {
            return null;
        }

        return (parameters.Concat(parts).OrderBy(parameter => parameter.IsRequired ? 0 : 1).ToEquatableArray(), body);
    }

    private OperationModel? WithRequest(LocatedOperation located, OperationModel operation, ContentChoice choice, string typePrefix)
    {
        var names = new NameScope(StringComparer.Ordinal, ReservedNames.OperationLocals, operation.Result.AcceptParameter is { } accept ? [accept] : []);
        return Request(located, choice, typePrefix, names) is not { } request || request.Body?.MediaType == operation.Body?.MediaType ? null
            : operation with { Parameters = request.Parameters, Body = request.Body, Path = PathTemplate.Parse(located.Path, request.Parameters) };
    }

    private OperationModel? WithAnswer(LocatedOperation located, OperationModel operation, OperationVariant variant, string group)
    {
        var taken = operation.Parameters.Select(parameter => parameter.Name).Concat(operation.Body is { } body ? [body.Name, body.MediaTypeParameter ?? ""] : []);
        var names = new NameScope(StringComparer.Ordinal, ReservedNames.OperationLocals, taken);

        // The values of a stream are named as those of the operation itself.
        var name = variant.Answer!.Kind is ContentKind.Events or ContentKind.Lines ? operation.Name : variant.Name;
        var result = _responses.Build(located, variant.Answer, Prefix(group, name), names).Result;
        if (variant.IsWithNames)
        {
            // Where the name tells what the data is, the value has it.
            return result.Kind == ResultKind.Events ? operation with { Result = result with { Kind = ResultKind.NamedEvents } } : null;
        }

        return result == operation.Result ? null : operation with { Result = result };
    }

    private static string Prefix(string group, string name) => Names(name, group) ? name : group + name;

    // "GetBookings" of Bookings needs no more words; "List" of it does.
    private static bool Names(string operation, string group)
    {
        var thing = group.EndsWith("s", StringComparison.Ordinal) ? group.Substring(0, group.Length - 1) : group;
        return operation.IndexOf(thing, StringComparison.Ordinal) >= 0;
    }
}
