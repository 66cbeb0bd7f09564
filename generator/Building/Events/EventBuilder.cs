using ApiVideo.Generator.Building.Schemas;
using ApiVideo.Generator.Model;
using ApiVideo.Generator.Model.Events;
using ApiVideo.Generator.Model.Schemas;
using ApiVideo.Generator.Naming;
using NJsonSchema;

namespace ApiVideo.Generator.Building.Events;

/// <summary>Builds a record for each event. The members of a plain object are the record's own; any other payload is one member.</summary>
internal sealed class EventBuilder(BuildContext context, SchemaBuilder schemas, TypeNames types)
{
    private const string PayloadName = "Payload";

    public (List<EventModel> Models, EventsFile? File) Build()
    {
        var sources = EventSources.Of(context);
        if (sources.Count == 0)
        {
            return ([], null);
        }

        var names = new EventNames(context, types).Of(sources);
        var inheritance = new Inheritance(context);
        var members = EventTypeMembers.Find(context, sources);
        var told = members.SelectMany(found => found.Values.Select(value => (found.Member, value.Value, value.Source))).ToLookup(value => value.Source);
        var models = new Dictionary<EventSource, EventModel>();
        for (var i = 0; i < sources.Count; i++)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            var source = sources[i];
            var member = told[source].Select(value => value.Member).FirstOrDefault();
            var own = told[source].Select(value => value.Value).ToEquatableArray();
            models.Add(source, Model(source, names[i], member, own, inheritance));
        }

        schemas.Drain();
        return ([.. sources.Select(source => models[source])], File(sources, models, members));
    }

    private EventModel Model(EventSource source, (string TypeName, string BaseName, string LocalName) names, string? typeMember, EquatableArray<string> values, Inheritance inheritance)
    {
        // The members of a plain object are the event's own.
        schemas.Places.Add(source.Body?.Schema, IsPlain(source, inheritance) ? names.TypeName : names.BaseName + PayloadName);
        var payload = PayloadOf(source, names.BaseName, inheritance);
        var model = new EventModel
        {
            Scope = context.Scope,
            TypeName = names.TypeName,
            IsVisible = true,
            IsDeprecated = source.Operation.IsDeprecated,
            Doc = Docs.Of(source.Operation.Summary ?? source.Schema?.Description, source.Operation.Description),
            Key = source.Key,
            BaseName = names.BaseName,
            LocalName = names.LocalName,
            TypeMember = typeMember,
            TypeValues = values,
            Payload = payload,
            PayloadName = payload is null ? "" : names.TypeName == PayloadName ? PayloadName + "Value" : PayloadName,
            Properties = [],
            AdditionalName = "",
        };
        if (payload is not null)
        {
            return model;
        }

        return model with { Properties = Properties(source.Schema, model), AdditionalName = ReservedNames.AdditionalProperties };
    }

    private static bool IsPlain(EventSource source, Inheritance inheritance) =>
        source.Schema is not { } schema || (EventPayloads.IsPlainObject(schema) && inheritance.ChildrenOf(schema).Count == 0);

    private TypeRef? PayloadOf(EventSource source, string baseName, Inheritance inheritance)
    {
        if (IsPlain(source, inheritance))
        {
            return null;
        }

        var type = schemas.Use(source.Schema, baseName + PayloadName).Type;
        return type.Kind == TypeKind.Any ? null : type;
    }

    private EquatableArray<PropertyModel> Properties(JsonSchema? schema, EventModel model)
    {
        var members = schema is null ? [] : ObjectBuilder.Members(schema).Where(member => !model.IsTypeFixed || member.Name != model.TypeMember).ToList();
        if (!context.Members.Take(members.Count))
        {
            context.Findings.RecursiveOrTooDeep(context.Spec.PointerOf(schema!), "The types of this document have too many members in all; those of this one are left out");
            return [];
        }

        var locals = new NameScope(StringComparer.Ordinal, ReservedNames.CodecLocals, ReservedNames.EventLocals);
        var names = MemberNames.Of(context, members, ReservedNames.EventMembers, [model.TypeName]);
        return members.Select((member, index) => Property(member.Name, member.Property, names[index], model.TypeName, locals)).ToEquatableArray();
    }

    private PropertyModel Property(string wireName, JsonSchemaProperty property, string name, string typeName, NameScope locals)
    {
        var type = schemas.Use(property, typeName + Identifier.Pascal(wireName)).Type;
        return new PropertyModel
        {
            Name = name,
            LocalName = Keywords.Escape(locals.Take(Identifier.Camel(wireName), "Value", wireName)),
            WireName = wireName,
            Type = type,
            IsRequired = false,
            IsNullable = true,
            IsSecret = type.Kind == TypeKind.String && SecretNames.IsSecret(wireName, property),
            IsDeprecated = property.IsDeprecated,
            Doc = Docs.OfSchema(property),
        };
    }

    private EventsFile File(
        List<EventSource> sources, Dictionary<EventSource, EventModel> models, List<(string Member, List<(string Value, EventSource Source)> Values)> members) => new()
    {
        Scope = context.Scope,
        Cases = sources.Select(source => models[source]).Select(model => new EventCaseModel(model.TypeName, model.BaseName, model.LocalName, model.Key)).ToEquatableArray(),
        TypeMembers = members.Select(found => new EventTypeMemberModel(
            found.Member, found.Values.Select(value => new EventTypeValueModel(value.Value, models[value.Source].TypeName)).ToEquatableArray())).ToEquatableArray(),
        Shapes = Shapes(sources, models),
        TakesAnyJson = models.Values.Any(model => model.Payload is { Kind: not (TypeKind.Object or TypeKind.Map) }),
    };

    private EquatableArray<EventShapeModel> Shapes(List<EventSource> sources, Dictionary<EventSource, EventModel> models)
    {
        var groups = sources.Where(source => source.Schema is not null && models[source].TypeMember is null)
            .Select(source => (Source: source, Shape: UnionShapes.Of(source.Schema!, models[source].Payload ?? TypeRef.Object(models[source].TypeName))))
            .Where(shape => !IsNothingKnown(shape.Shape))
            .GroupBy(shape => shape.Shape).Select(group => group.ToList()).ToList();
        foreach (var group in groups.Where(group => group.Count > 1))
        {
            foreach (var source in group.Select(shape => shape.Source))
            {
                var other = group[group[0].Source == source ? 1 : 0].Source;
                context.Findings.NotSupported(source.Pointer, $"The event '{source.Key}', which nothing in its payload tells from '{other.Key}',", "it is received as an unknown one");
            }
        }

        return groups.Where(group => group.Count == 1).Select(group => new EventShapeModel(models[group[0].Source].TypeName, group[0].Shape)).ToEquatableArray();
    }

    // Such an event can only be made by hand; the document says nothing that could be lost.
    private static bool IsNothingKnown(UnionShapeModel shape) => shape is { Kind: JsonShape.Object, Known.Count: 0 };
}
