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
        var visible = new HashSet<string>(models.Where(model => model.IsVisible).Select(model => model.TypeName), StringComparer.Ordinal);
        var lists = apis.SelectMany(api => api.Operations)
            .SelectMany(operation => new[] { operation.Body?.Type, operation.Result.Type })
            .Concat(models.OfType<ObjectModel>().SelectMany(model => model.Properties).Select(property => property.Type))
            .Concat(events.SelectMany(@event => @event.Properties.Select(property => property.Type).Append(@event.Payload)))
            .OfType<TypeRef>()
            .Select(type => type.AsRead())
            .Where(type => type.Kind == TypeKind.List && type.Item!.IsNamed && !type.IsItemNullable)
            .Distinct();
        var wanted = models.Select(model => new ContextEntry(model.TypeName, TypeOf(model), model.IsVisible)).ToList();
        wanted.AddRange((events.Count > 0 ? EventTypes : []).Select(type => new ContextEntry(type, TypeRef.Object(type), IsVisible: true)));
        var named = wanted.Count;

        // As System.Text.Json itself calls them.
        wanted.AddRange(lists.OrderBy(type => type.Item!.Name, StringComparer.Ordinal).Select(type => new ContextEntry("IReadOnlyList" + type.Item!.Name, type, visible.Contains(type.Item.Name!))));
        var wishes = wanted.Select((entry, index) => new NameWish(entry.PropertyName, "Info", entry.PropertyName, Rank: index < named ? 0 : 1)).ToList();
        var names = UniqueNames.Of(wishes, StringComparer.Ordinal, ReservedNames.Members, OwnMembers, [typeName]);
        return new ContextFile(context.Scope, typeName, wanted.Select((entry, index) => entry with { PropertyName = names[index].Name }).ToEquatableArray());
    }

    private static TypeRef TypeOf(SchemaModel model) => model switch
    {
        EnumModel @enum => TypeRef.Enum(model.TypeName, @enum.NumberKind),
        UnionModel => TypeRef.Union(model.TypeName),
        _ => TypeRef.Object(model.TypeName),
    };
}
