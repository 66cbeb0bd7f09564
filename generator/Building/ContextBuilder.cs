using ApiVideo.Generator.Model;
using ApiVideo.Generator.Model.Events;
using ApiVideo.Generator.Model.Operations;
using ApiVideo.Generator.Model.Schemas;
using ApiVideo.Generator.Naming;

namespace ApiVideo.Generator.Building;

/// <summary>Lists what the JSON context offers: every type, and every list of one that is used anywhere.</summary>
internal static class ContextBuilder
{
    private static readonly string[] OwnMembers = ["Default", "Options", "GetTypeInfo", "GeneratedSerializerOptions", "Create", "Make", "Get"];
    private static readonly string[] EventTypes = ["WebhookEvent", "UnknownWebhookEvent"];

    public static ContextFile Build(BuildContext context, IReadOnlyList<SchemaModel> models, IReadOnlyList<ApiModel> apis, IReadOnlyList<EventModel> events)
    {
        models = [.. models, .. events];
        var typeName = context.Names.Prefix + "JsonContext";
        var names = new NameScope(StringComparer.Ordinal, ReservedNames.Members, OwnMembers, [typeName]);
        var entries = models.Select(model => new ContextEntry(
            names.Take(model.TypeName, "Info", model.TypeName),
            TypeOf(model),
            model.IsVisible)).ToList();

        var visible = new HashSet<string>(models.Where(model => model.IsVisible).Select(model => model.TypeName), StringComparer.Ordinal);
        var lists = apis.SelectMany(api => api.Operations)
            .SelectMany(operation => new[] { operation.Body?.Type, operation.Result.Type })
            .Concat(models.OfType<ObjectModel>().SelectMany(model => model.Properties).Select(property => property.Type))
            .Concat(events.SelectMany(@event => @event.Properties.Select(property => property.Type).Append(@event.Payload)))
            .OfType<TypeRef>()
            .Where(type => type.Kind == TypeKind.List && type.Item!.IsNamed && !type.IsItemNullable)
            .Distinct();
        entries.AddRange(lists.OrderBy(type => type.Item!.Name, StringComparer.Ordinal)
            .Select(type => new ContextEntry(names.Take(type.Item!.Name + "List", "Info", type.Item.Name!), type, visible.Contains(type.Item.Name!))));
        if (events.Count > 0)
        {
            entries.AddRange(EventTypes.Select(type => new ContextEntry(names.Take(type, "Info", type), TypeRef.Object(type), IsVisible: true)));
        }

        return new ContextFile(context.Scope, typeName, entries.ToEquatableArray());
    }

    private static TypeRef TypeOf(SchemaModel model) => model switch
    {
        EnumModel => TypeRef.Enum(model.TypeName),
        UnionModel => TypeRef.Union(model.TypeName),
        _ => TypeRef.Object(model.TypeName),
    };
}
