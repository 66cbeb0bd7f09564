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
        var header = EventHeaders.Find(context, sources);
        var named = Named(header);
        var told = members.SelectMany(found => found.Values.Select(value => (found.Member, value.Value, value.Source))).ToLookup(value => value.Source);
        var models = new Dictionary<EventSource, EventModel>();
        for (var i = 0; i < sources.Count; i++)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            var source = sources[i];
            context.Sources.Add(names[i].TypeName, source);
            var member = told[source].Select(value => value.Member).FirstOrDefault();
            var own = told[source].Select(value => value.Value).ToEquatableArray();
            models.Add(source, Model(source, names[i], member, own, inheritance) with { HeaderText = named[source].FirstOrDefault() });
        }

        schemas.Drain();
        return ([.. sources.Select(source => models[source])], File(sources, models, members, header));
    }

    private EventsFile File(
        List<EventSource> sources, Dictionary<EventSource, EventModel> models, List<(string Member, List<(string Value, EventSource Source)> Values)> members, EventHeader? header)
    {
        var tellers = new EventTellers(context, models);
        return new EventsFile
        {
            Scope = context.Scope,
            Cases = sources.Select(source => models[source]).Select(model => new EventCaseModel(model.TypeName, model.BaseName, model.LocalName, model.Key)).ToEquatableArray(),
            Header = header is null ? null : tellers.Of(header),
            Teller = tellers.OfAll(sources, members, header),
            TakesAnyJson = models.Values.Any(model => model.Payload is { Kind: not (TypeKind.Object or TypeKind.Map) }),
        };
    }

    // The texts that the document lists are the names of events on the wire.
    private static ILookup<EventSource, string> Named(EventHeader? header) => (header is { Basis: EventHeaderBasis.Listed } ? header.Groups : [])
        .SelectMany(group => group.Sources.Select(source => (Source: source, group.Text)))
        .ToLookup(pair => pair.Source, pair => pair.Text);

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
        var type = schemas.Use(property, typeName + context.Identifiers.Pascal(wireName)).Type;
        return new PropertyModel
        {
            Name = name,
            LocalName = Keywords.Escape(locals.Take(context.Identifiers.Camel(wireName), "Value", wireName)),
            WireName = wireName,
            Type = type,
            IsRequired = false,
            IsNullable = true,
            IsSecret = SecretNames.IsSecret(wireName, property, type),
            IsDeprecated = property.IsDeprecated,
            Doc = Docs.OfSchema(property),
        };
    }
}
