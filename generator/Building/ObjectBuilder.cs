using ApiVideo.Generator.Model;
using ApiVideo.Generator.Naming;
using NJsonSchema;

namespace ApiVideo.Generator.Building;

/// <summary>Builds the record of an object schema, with the members of everything it is composed of.</summary>
internal sealed class ObjectBuilder(BuildContext context, SchemaBuilder schemas)
{
    private const int MaximumParts = 256;

    public static bool HasMembers(JsonSchema schema) => Parts(schema).Any(part => part.Properties.Count > 0);

    public ObjectModel Build(JsonSchema schema, string typeName, bool isVisible)
    {
        schemas.IsVisible = isVisible;
        var written = MembersInBudget(schema);
        var members = new NameScope(StringComparer.Ordinal, ReservedNames.Members, [typeName]);

        // The reader keeps "…Arrived" beside a member, so no member's own local may be called so.
        var locals = new NameScope(StringComparer.Ordinal, ReservedNames.CodecLocals, written.Select(member => Identifier.Camel(member.Name) + "Arrived"));
        var properties = new List<PropertyModel>();
        var required = new HashSet<string>(Required(schema), StringComparer.Ordinal);
        foreach (var (wireName, property) in written)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            properties.Add(Property(wireName, property, typeName, required.Contains(wireName), members, locals));
        }

        var additional = Parts(schema).Select(part => part.AdditionalPropertiesSchema).LastOrDefault(values => values is not null);
        var additionalUse = additional is null ? (SchemaUse?)null : schemas.Use(additional, typeName + "Value");
        return new ObjectModel
        {
            Scope = context.Scope,
            TypeName = typeName,
            IsVisible = isVisible,
            IsDeprecated = schema.IsDeprecated,
            Doc = Docs.OfSchema(schema),
            Properties = properties.ToEquatableArray(),
            AdditionalType = additionalUse?.Type,
            IsAdditionalNullable = additionalUse?.IsNullable ?? false,
            AdditionalName = members.Take("AdditionalProperties", "Value", "additionalProperties"),
        };
    }

    private List<(string Name, JsonSchemaProperty Property)> MembersInBudget(JsonSchema schema)
    {
        var members = Members(schema).ToList();
        if (context.Members.Take(members.Count))
        {
            return members;
        }

        context.Findings.RecursiveOrTooDeep(context.Spec.PointerOf(schema), "The types of this document have too many members in all; those of this one are left out");
        return [];
    }

    private PropertyModel Property(string wireName, JsonSchemaProperty property, string typeName, bool isRequired, NameScope members, NameScope locals)
    {
        var name = members.Take(Identifier.Pascal(wireName), "Value", wireName);
        var use = schemas.Use(property, typeName + Identifier.Pascal(wireName));
        return new PropertyModel
        {
            Name = name,
            LocalName = Keywords.Escape(locals.Take(Identifier.Camel(wireName), "Value", wireName)),
            WireName = wireName,
            Type = use.Type,
            IsRequired = isRequired,
            IsNullable = use.IsNullable,
            IsSecret = use.Type.Kind == TypeKind.String && SecretNames.IsSecret(wireName, property),
            IsDeprecated = property.IsDeprecated,
            Doc = Docs.OfSchema(property),
        };
    }

    /// <summary>Gives the members that are always there.</summary>
    public static IEnumerable<string> Required(JsonSchema schema)
    {
        var members = new HashSet<string>(Members(schema).Select(member => member.Name), StringComparer.Ordinal);
        return Parts(schema).SelectMany(part => part.RequiredProperties).Where(members.Contains).Distinct(StringComparer.Ordinal);
    }

    /// <summary>
    /// Gives the members in the order of the parts; a member that is declared again is the later one. Where a choice of
    /// objects stands beside members, the members of every choice may be there.
    /// </summary>
    public static IEnumerable<(string Name, JsonSchemaProperty Property)> Members(JsonSchema schema)
    {
        var order = new List<string>();
        var members = new Dictionary<string, JsonSchemaProperty>(StringComparer.Ordinal);
        var parts = Parts(schema);
        var choices = parts.SelectMany(part => part.OneOf.Concat(part.AnyOf)).SelectMany(Parts).Where(part => !parts.Contains(part));
        foreach (var property in choices.Concat(parts).SelectMany(part => part.Properties))
        {
            if (!members.TryGetValue(property.Key, out var earlier))
            {
                order.Add(property.Key);
            }

            // A part that only repeats a name, to describe it anew, does not take its type away.
            if (earlier is null || SchemaShape.HasType(property.Value))
            {
                members[property.Key] = property.Value;
            }
        }

        return order.Select(name => (name, members[name]));
    }

    /// <summary>Gives the schema's <c>allOf</c> parts, their own parts first, and the schema itself last.</summary>
    private static List<JsonSchema> Parts(JsonSchema schema)
    {
        var parts = new List<JsonSchema>();
        var seen = new HashSet<JsonSchema>();
        Collect(schema, seen, parts);
        return parts;
    }

    private static void Collect(JsonSchema schema, HashSet<JsonSchema> seen, List<JsonSchema> parts)
    {
        var isNullable = false;
        var actual = SchemaShape.Follow(schema, ref isNullable);
        if (seen.Count >= MaximumParts || !seen.Add(actual))
        {
            return;
        }

        foreach (var part in actual.AllOf)
        {
            Collect(part, seen, parts);
        }

        parts.Add(actual);
    }
}
