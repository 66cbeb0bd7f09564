using ApiVideo.Generator.Building.Events;
using ApiVideo.Generator.Building.Operations;
using ApiVideo.Generator.Building.Pages;
using ApiVideo.Generator.Building.Responses;
using ApiVideo.Generator.Building.Schemas;
using ApiVideo.Generator.Building.Servers;
using ApiVideo.Generator.Diagnostics;
using ApiVideo.Generator.Model;
using ApiVideo.Generator.Model.Operations;
using ApiVideo.Generator.Model.Requests;
using ApiVideo.Generator.Model.Responses;
using ApiVideo.Generator.Model.Schemas;
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
        var security = new SecurityBuilder(context);
        var operations = new OperationBuilder(context, schemas, security);

        // Events before all: what they reach, users see.
        var events = new EventBuilder(context, schemas, types).Build();

        // Visible operations first: what only the hidden ones reach is emitted internal.
        var apis = new ApiBuilder(context, operations, schemas).Build(groups);
        var models = schemas.Finish(BodyTypes(apis), AnswerTypes(apis));
        apis = StreamSwitches.Complete(PaginationBuilder.Complete(apis, models), models);

        return new ClientModel
        {
            Apis = apis.ToEquatableArray(),
            Schemas = models.ToEquatableArray(),
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
                Servers = ServerBuilder.Build(context),
                RelativeServers = ServerBuilder.BuildRelative(context),
                OpenServers = ServerBuilder.BuildOpen(context),
                OperationServers = ServerBuilder.BuildForOperations(context, groups),
                OperationAddresses = apis.SelectMany(api => api.Operations).Select(operation => operation.Server).OfType<string>().Distinct(StringComparer.Ordinal).OrderBy(server => server, StringComparer.Ordinal).ToEquatableArray(),
                Security = security.Model,
                IsCredentialRequired = IsCredentialRequired(apis),
            },
        };
    }

    private static IEnumerable<TypeRef> AnswerTypes(IEnumerable<ApiModel> apis) => apis.SelectMany(api => api.Operations)
        .SelectMany(operation => operation.Errors.Select(error => error.Type).Concat(operation.Result.Type is { } result ? [result] : []));

    private static bool IsCredentialRequired(IEnumerable<ApiModel> apis)
    {
        var operations = apis.SelectMany(api => api.Operations).Where(operation => operation.IsVisible).ToList();
        return operations.Count > 0 && operations.All(operation => !operation.Security.IsEmpty && !operation.Security.Contains(0UL));
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
