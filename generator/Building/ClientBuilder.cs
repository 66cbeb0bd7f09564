using ApiVideo.Generator.Building.Events;
using ApiVideo.Generator.Building.Operations;
using ApiVideo.Generator.Building.Pages;
using ApiVideo.Generator.Building.Requests;
using ApiVideo.Generator.Building.Responses;
using ApiVideo.Generator.Building.Schemas;
using ApiVideo.Generator.Building.Servers;
using ApiVideo.Generator.Building.Xml;
using ApiVideo.Generator.Diagnostics;
using ApiVideo.Generator.Model;
using ApiVideo.Generator.Model.Operations;
using ApiVideo.Generator.Model.Events;
using ApiVideo.Generator.Model.Responses;
using ApiVideo.Generator.Model.Schemas;
using ApiVideo.Generator.Model.Servers;
using ApiVideo.Generator.Spec;

namespace ApiVideo.Generator.Building;

/// <summary>Turns a document into the model of everything that is emitted for it.</summary>
internal static class ClientBuilder
{
    private const int MaxRounds = 3;

    /// <summary>Builds the model; null when no sensible client can be made, and then there is an error among the findings.</summary>
    public static BuiltClient? Build(SpecDocument spec, FindingBag findings, CancellationToken cancellationToken)
    {
        var info = spec.Document.Info;
        if (ClientNames.Create(spec.File, info?.Title, findings) is not { } names)
        {
            return null;
        }

        // Names that two places ask for are settled when all have asked; what comes after is the same build with these names.
        IReadOnlyDictionary<string, string> settled = new Dictionary<string, string>();
        for (var round = 1; ; round++)
        {
            var context = new BuildContext(spec, names, findings, cancellationToken);
            var types = new TypeNames(context, settled);
            var model = Build(context, types);
            if (types.Settle() is not { } others || round == MaxRounds)
            {
                return new BuiltClient(model, context.Sources);
            }

            settled = others;
        }
    }

    private static ClientModel Build(BuildContext context, TypeNames types)
    {
        var info = context.Spec.Document.Info;
        var names = context.Names;
        var groups = OperationSelection.Select(context);
        var schemas = new SchemaBuilder(context, types);
        var security = new SecurityBuilder(context);
        var places = new XmlPlaces(context);
        var nodes = new XmlNodes(context, places);
        var uploads = new ChunkedUploads(context);
        var operations = new OperationBuilder(context, schemas, security, new XmlBodies(context, schemas, places, nodes), uploads);
        var events = new EventBuilder(context, schemas, types).Build();
        var apis = new ApiBuilder(context, operations, schemas, types).Build(groups);
        var built = schemas.Finish();
        context.Sources.Add(schemas.Schemas);
        context.Sources.Add(groups);
        var xml = new XmlTypes(context, schemas, nodes, built);
        apis = new XmlOperations(context, xml).Settle(apis);
        var models = Complete(built, apis, events.Models);
        apis = SentForms.Complete(apis, models);
        apis = uploads.Complete(apis, models);
        apis = StreamSwitches.Complete(PaginationBuilder.Complete(apis, models), models);

        var servers = ServerBuilder.Build(context);
        return new ClientModel
        {
            Apis = apis.ToEquatableArray(),
            Schemas = models.ToEquatableArray(),
            Xml = xml.Build(XmlOperations.BodiesOf(apis), XmlOperations.AnswersOf(apis), models).ToEquatableArray(),
            Events = events.Models.ToEquatableArray(),
            EventsFile = events.File,
            Headers = new HeadersFile(context.Scope, new HeaderBuilder(context).Build(groups)),
            Context = ContextBuilder.Build(context, models, apis, events.Models),
            Client = new ClientFile
            {
                Scope = context.Scope,
                TypeName = names.ClientName,
                Prefix = names.Prefix,
                Title = string.IsNullOrWhiteSpace(info?.Title) ? names.Prefix : info!.Title,
                Version = info?.Version ?? "",
                Doc = new DocText($"The client for {info?.Title}.", info?.Description),
                Apis = apis.Select(api => new ClientApi(api.PropertyName, api.TypeName, api.InterfaceName, api.IsVisible, api.Doc)).ToEquatableArray(),
                Servers = servers,
                RelativeServers = ServerBuilder.BuildRelative(context),
                OpenServers = ServerBuilder.BuildOpen(context),
                OperationServers = ServerBuilder.BuildForOperations(context, groups),
                OperationAddresses = apis.SelectMany(api => api.Operations).Select(operation => operation.Server).OfType<string>().Distinct(StringComparer.Ordinal).OrderBy(server => server, StringComparer.Ordinal).ToEquatableArray(),
                Security = security.Model,
                HasChunkedUploads = apis.Any(api => api.Operations.Any(operation => operation.Upload is not null)),
                IsCredentialRequired = IsCredentialRequired(apis),
                IsUsableByDefault = servers.Count > 0 && apis.SelectMany(api => api.Operations).Any(RequiresNothing),
            },
        };
    }

    /// <summary>Marks what users see: what events and the operations for users reach. What nothing reaches is no type.</summary>
    private static List<SchemaModel> Complete(List<SchemaModel> models, IReadOnlyList<ApiModel> apis, IReadOnlyList<EventModel> events)
    {
        var reach = new Reach(models);
        var operations = apis.SelectMany(api => api.Operations).ToList();
        var roots = events.SelectMany(Reach.All).ToList();
        var visible = reach.From(roots.Concat(operations.Where(operation => operation.IsVisible).SelectMany(Reach.All)));
        var all = reach.From(roots.Concat(operations.SelectMany(Reach.All)));
        var marked = models.Where(model => all.Contains(model.TypeName)).Select(model => model with { IsVisible = visible.Contains(model.TypeName) }).ToList();
        var sent = reach.From(operations.SelectMany(Reach.Bodies));
        var patched = reach.ByPatch(operations.SelectMany(Reach.Patches));
        return [.. SentForms.Mark(OptionalMembers.Mark(marked, sent, patched, reach.From(operations.SelectMany(Reach.Answers))), sent)];
    }

    // A document that describes credentials later, and requires them nowhere, takes nothing away from callers.
    private static bool RequiresNothing(OperationModel operation) =>
        operation.IsVisible && (operation.Security.IsEmpty || operation.Security.Contains(0UL) || operation.Security.Contains(SecurityModel.AnyKind));

    private static bool IsCredentialRequired(IEnumerable<ApiModel> apis)
    {
        var operations = apis.SelectMany(api => api.Operations).Where(operation => operation.IsVisible).ToList();
        return operations.Count > 0 && operations.All(operation => !operation.Security.IsEmpty && !operation.Security.Contains(0UL));
    }
}
