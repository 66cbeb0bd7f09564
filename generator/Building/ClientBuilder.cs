using ApiVideo.Generator.Diagnostics;
using ApiVideo.Generator.Model;
using ApiVideo.Generator.Spec;

namespace ApiVideo.Generator.Building;

/// <summary>Turns a document into the model of everything that is emitted for it.</summary>
internal static class ClientBuilder
{
    /// <summary>Builds the model; null when no sensible client can be made, and then there is an error among the findings.</summary>
    public static ClientModel? Build(SpecDocument spec, FindingBag findings, CancellationToken cancellationToken)
    {
        var info = spec.Document.Info;
        if (ClientNames.Create(spec.File, info?.Title, findings) is not { } names)
        {
            return null;
        }

        var context = new BuildContext(spec, names, findings, cancellationToken);
        var groups = OperationSelection.Select(context);
        var types = new TypeNames(context, ApiNames.TypesOf(groups));
        var schemas = new SchemaBuilder(context, types);
        var operations = new OperationBuilder(context, schemas);

        // Events before all: what they reach, users see.
        var events = new EventBuilder(context, schemas, types).Build();

        // Visible operations first: what only the hidden ones reach is emitted internal.
        var apis = new ApiBuilder(context, operations, schemas).Build(groups);
        var models = schemas.Finish(BodyTypes(apis));
        apis = PaginationBuilder.Complete(apis, models);

        return new ClientModel
        {
            Apis = apis.ToEquatableArray(),
            Schemas = models.ToEquatableArray(),
            Events = events.Models.ToEquatableArray(),
            EventsFile = events.File,
            Headers = new HeadersFile(context.Scope, new HeaderBuilder(context).Build(groups)),
            Context = ContextBuilder.Build(context, models, apis, events.Models),
            Support = new SupportFile(context.Scope, SupportAreas.Of(apis.SelectMany(api => api.Operations).ToList(), hasEvents: events.Models.Count > 0)),
            Client = new ClientFile
            {
                Scope = context.Scope,
                TypeName = names.ClientName,
                Prefix = names.Prefix,
                Title = string.IsNullOrWhiteSpace(info?.Title) ? names.Prefix : info!.Title,
                Version = info?.Version ?? "",
                Doc = new DocText($"The client for {info?.Title}.", info?.Description),
                Apis = apis.Select(api => new ClientApi(api.PropertyName, api.TypeName, api.IsVisible, api.Doc)).ToEquatableArray(),
                Servers = ServerBuilder.Build(context),
                Security = SecurityBuilder.Build(context),
            },
        };
    }

    private static IEnumerable<TypeRef> BodyTypes(IEnumerable<ApiModel> apis)
    {
        foreach (var operation in apis.SelectMany(api => api.Operations))
        {
            if (operation.Body is { } body)
            {
                yield return body.Type;
            }

            foreach (var part in operation.Parameters.Where(parameter => parameter.Location == ParameterLocation.Part))
            {
                yield return part.Type;
            }
        }
    }
}
