using ApiVideo.Generator.Building.Pages;
using ApiVideo.Generator.Building.Requests;
using ApiVideo.Generator.Building.Responses;
using ApiVideo.Generator.Building.Schemas;
using ApiVideo.Generator.Building.Servers;
using ApiVideo.Generator.Building.Xml;
using ApiVideo.Generator.Model;
using ApiVideo.Generator.Model.Operations;
using ApiVideo.Generator.Model.Pages;

namespace ApiVideo.Generator.Building.Operations;

/// <summary>Builds one operation; what cannot be sent or read yet leaves it out, with a finding.</summary>
internal sealed class OperationBuilder(BuildContext context, SchemaBuilder schemas, SecurityBuilder security, XmlBodies xml)
{
    private readonly ParameterBuilder _parameters = new(context, schemas);
    private readonly BodyBuilder _bodies = new(context, schemas, xml);
    private readonly ResponseBuilder _responses = new(context, schemas, xml);

    /// <summary>Gives what the names of the operation's types begin with.</summary>
    public static string Prefix(string group, string name) => Names(name, group) ? name : group + name;

    /// <summary>Builds the operation's method, and the one that streams, where there are both; none when it is left out.</summary>
    public IReadOnlyList<OperationModel> Build(LocatedOperation located, string group, OperationName name)
    {
        if (BuildOne(located, group, name) is not { } operation)
        {
            return [];
        }

        return name.StreamName is { } streamName && _responses.BuildStream(located, Prefix(group, name.Name)) is { } stream
            ? [operation, operation with { Name = streamName, DisplayName = group + "." + streamName, Result = stream, Pages = PageSigns.None }]
            : [operation];
    }

    private OperationModel? BuildOne(LocatedOperation located, string group, OperationName names)
    {
        var operation = located.Operation;
        var name = names.Name;
        var typePrefix = Prefix(group, name);
        if (_parameters.Build(located, typePrefix) is not { } parameters)
        {
            return null;
        }

        if (!_bodies.TryBuild(located, typePrefix, out var body, out var parts))
        {
            return null;
        }

        var ordered = _parameters.Name(located, parameters.Concat(parts).ToList()).OrderBy(parameter => parameter.IsRequired ? 0 : 1).ToEquatableArray();
        var (result, errors) = _responses.Build(located, typePrefix);
        return new OperationModel
        {
            Name = name,
            PagesName = names.PagesName,
            DisplayName = group + "." + name,
            Method = located.Method,
            PathTemplate = located.Path,
            Path = PathTemplate.Parse(located.Path, ordered),
            Server = ServerBuilder.OfOperation(context, located),
            Parameters = ordered,
            Body = body,
            Result = result,
            Errors = errors,
            Security = security.Of(operation),
            IsVisible = !located.IsHidden,
            IsDeprecated = operation.IsDeprecated,
            Doc = Docs.Of(operation.Summary, operation.Description),
            Pages = PageMarks.Of(located, context.Spec),
            Pagination = null,
        };
    }

    // "GetBookings" of Bookings needs no more words; "List" of it does.
    private static bool Names(string operation, string group)
    {
        var thing = group.EndsWith("s", StringComparison.Ordinal) ? group.Substring(0, group.Length - 1) : group;
        return operation.IndexOf(thing, StringComparison.Ordinal) >= 0;
    }
}
