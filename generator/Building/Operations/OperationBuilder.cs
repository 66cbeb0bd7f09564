using ApiVideo.Generator.Building.Pages;
using ApiVideo.Generator.Building.Requests;
using ApiVideo.Generator.Building.Responses;
using ApiVideo.Generator.Building.Schemas;
using ApiVideo.Generator.Building.Servers;
using ApiVideo.Generator.Building.Xml;
using ApiVideo.Generator.Model;
using ApiVideo.Generator.Model.Operations;
using ApiVideo.Generator.Model.Pages;
using ApiVideo.Generator.Model.Requests;
using ApiVideo.Generator.Model.Responses;

namespace ApiVideo.Generator.Building.Operations;

/// <summary>Builds one operation; what cannot be sent or read yet leaves it out, with a finding.</summary>
internal sealed class OperationBuilder(BuildContext context, SchemaBuilder schemas, SecurityBuilder security, XmlBodies xml, ChunkedUploads uploads)
{
    private readonly ParameterBuilder _parameters = new(context, schemas);
    private readonly BodyBuilder _bodies = new(context, schemas, xml);
    private readonly ResponseBuilder _responses = new(context, schemas, xml);

    /// <summary>Gets what the names of the operation's types begin with.</summary>
    public static string Prefix(string group, string name) => Names(name, group) ? name : group + name;

    /// <summary>Builds the operation's method, and those for the other contents that it takes or gives; none when it is left out.</summary>
    public IReadOnlyList<OperationModel> Build(LocatedOperation located, string group, OperationName name)
    {
        if (BuildOne(located, group, name) is not { } operation)
        {
            return [];
        }

        context.Sources.Add(operation.DisplayName, located);
        foreach (var variant in name.Variants)
        {
            context.Sources.Add(group + "." + variant.Name, located);
        }

        var typePrefix = Prefix(group, name.Name);
        var variants = name.Variants
            .Select(variant => (Variant: variant, Model: variant.Request is { } request ? WithRequest(located, operation, request, typePrefix) : WithAnswer(located, operation, variant, typePrefix)))
            .Where(built => built.Model is not null)
            .Select(built => built.Model! with { Name = built.Variant.Name, DisplayName = group + "." + built.Variant.Name, Pages = PageSigns.None, IsVariant = true });
        OperationModel[] all = [operation, .. variants];
        uploads.Note(located, all);
        return all;
    }

    private OperationModel? BuildOne(LocatedOperation located, string group, OperationName names)
    {
        var operation = located.Operation;
        var name = names.Name;
        var typePrefix = Prefix(group, name);
        if (Request(located, choice: null, typePrefix) is not var (parameters, body))
        {
            return null;
        }

        var (result, errors) = _responses.Build(located, choice: null, typePrefix);
        return new OperationModel
        {
            Name = name,
            PagesName = names.PagesName,
            DisplayName = group + "." + name,
            Method = located.Method,
            PathTemplate = located.Path,
            Path = PathTemplate.Parse(located.Path, parameters),
            Server = ServerBuilder.OfOperation(context, located),
            Parameters = parameters,
            Body = body,
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

    private (EquatableArray<ParameterModel> Parameters, BodyModel? Body)? Request(LocatedOperation located, ContentChoice? choice, string typePrefix)
    {
        if (_parameters.Build(located, typePrefix) is not { } parameters || !_bodies.TryBuild(located, choice, typePrefix, out var body, out var parts))
        {
            return null;
        }

        return (_parameters.Name(located, parameters.Concat(parts).ToList()).OrderBy(parameter => parameter.IsRequired ? 0 : 1).ToEquatableArray(), body);
    }

    private OperationModel? WithRequest(LocatedOperation located, OperationModel operation, ContentChoice choice, string typePrefix) =>
        Request(located, choice, typePrefix) is not var (parameters, body) || body?.MediaType == operation.Body?.MediaType ? null
            : operation with { Parameters = parameters, Body = body, Path = PathTemplate.Parse(located.Path, parameters) };

    private OperationModel? WithAnswer(LocatedOperation located, OperationModel operation, OperationVariant variant, string typePrefix)
    {
        var result = _responses.Build(located, variant.Answer, typePrefix).Result;
        if (variant.IsWithNames)
        {
            // Where the name tells what the data is, the value has it.
            return result.Kind == ResultKind.Events ? operation with { Result = result with { Kind = ResultKind.NamedEvents } } : null;
        }

        return result == operation.Result ? null : operation with { Result = result };
    }

    // "GetBookings" of Bookings needs no more words; "List" of it does.
    private static bool Names(string operation, string group)
    {
        var thing = group.EndsWith("s", StringComparison.Ordinal) ? group.Substring(0, group.Length - 1) : group;
        return operation.IndexOf(thing, StringComparison.Ordinal) >= 0;
    }
}
