using ApiVideo.Generator.Building.Operations;
using ApiVideo.Generator.Building.Schemas;
using ApiVideo.Generator.Model.Responses;
using ApiVideo.Generator.Model.Schemas;
using NJsonSchema;

namespace ApiVideo.Generator.Building.Responses;

/// <summary>Builds answers that are many values: server-sent events, and JSON line by line.</summary>
internal sealed class SequenceBuilder(SchemaBuilder schemas)
{
    private static readonly HashSet<string> EventMembers = new(StringComparer.Ordinal) { "data", "event", "id", "retry", "comment" };

    // What .NET's SseItem<T> has, which ASP.NET Core names as the schema of an event stream of T.
    private static readonly HashSet<string> DotNetEventMembers = new(StringComparer.Ordinal) { "data", "eventType", "eventId", "reconnectionInterval" };

    public ResultModel Build(string mediaType, JsonSchema? schema, string typePrefix)
    {
        var isEvents = MediaTypes.IsEvents(mediaType);
        if (isEvents && Item(schema) is { } choice && IsChoiceOfEvents(choice))
        {
            return new ResultModel(ResultKind.WholeEvents, schemas.Use(choice, typePrefix + "Event").Type, MediaTypes.Accept(mediaType), Description: null);
        }

        var kind = isEvents ? ResultKind.Events : ResultKind.Lines;
        var item = isEvents ? Data(schema) : LineOf(schema);

        // What is not described is any JSON on lines, where nothing else can stand, but text in events.
        var type = item is null && isEvents ? TypeRef.Scalar(TypeKind.String) : schemas.Use(item, typePrefix + "Item").Type;
        return new ResultModel(kind, type, MediaTypes.Accept(mediaType), Description: null);
    }

    /// <summary>Determines whether the name of an event shows the type of its data, so that the name has to be read as well.</summary>
    public static bool IsChoiceOfEvents(JsonSchema schema)
    {
        var branches = UnionBranches.Of(SchemaShape.Actual(schema), static _ => false);
        return branches.Count > 1 && branches.All(branch =>
        {
            var members = ObjectBuilder.Members(SchemaShape.Actual(branch)).Select(member => member.Name).ToList();
            return members.Contains("event") && members.Contains("data") && members.All(EventMembers.Contains);
        });
    }

    /// <summary>Some documents describe the whole event, others its data alone.</summary>
    private static JsonSchema? Data(JsonSchema? schema)
    {
        if (Item(schema) is not { } item)
        {
            return null;
        }

        var members = ObjectBuilder.Members(SchemaShape.Actual(item)).ToList();
        return members.Count > 0 && (members.All(member => EventMembers.Contains(member.Name)) || IsDotNetEvent(members))
            ? members.Where(member => member.Name == "data").Select(member => member.Property).FirstOrDefault() ?? item
            : item;
    }

    private static bool IsDotNetEvent(List<(string Name, JsonSchemaProperty Property)> members) =>
        members.Any(member => member.Name == "eventType") && members.All(member => DotNetEventMembers.Contains(member.Name));

    /// <summary>
    /// Gets the schema of a line; null for any JSON. A text describes the whole content, as documents do that have no other words for it,
    /// unless it is the item of a list.
    /// </summary>
    public static JsonSchema? LineOf(JsonSchema? schema) => IsWhole(schema) ? null : Item(schema);

    /// <summary>Determines whether the schema describes all lines at once, as a text.</summary>
    public static bool IsWhole(JsonSchema? schema) =>
        schema is not null && SchemaShape.Actual(schema) is { Item: null } actual && (actual.Type & ~JsonObjectType.Null) == JsonObjectType.String;

    private static JsonSchema? Item(JsonSchema? schema)
    {
        if (schema is null)
        {
            return null;
        }

        return SchemaShape.Actual(schema).Item ?? schema;
    }
}
