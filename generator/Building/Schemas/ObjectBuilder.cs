using System.Globalization;
using ApiVideo.Generator.Model;
using ApiVideo.Generator.Model.Schemas;
using ApiVideo.Generator.Naming;
using NJsonSchema;

namespace ApiVideo.Generator.Building.Schemas;

/// <summary>Builds the record of an object schema, with the members of everything it is composed of.</summary>
internal sealed class ObjectBuilder(BuildContext context, SchemaBuilder schemas, Inheritance inheritance, Discriminators discriminators)
{
    private const int MaxParts = 256;

    private readonly DiscriminatorMembers _discriminatorMembers = new(schemas, discriminators);
    private readonly Dictionary<JsonSchema, List<PropertyModel>> _properties = [];

    /// <summary>Gets the schema of the members beyond those that are named; null where there is none.</summary>
    public static JsonSchema? AdditionalOf(JsonSchema schema) =>
        Parts(schema).Select(part => part.AdditionalPropertiesSchema).LastOrDefault(values => values is not null);

    public static bool HasMembers(JsonSchema schema) => Parts(schema).Any(part => part.Properties.Count > 0);

    public ObjectModel Build(JsonSchema schema, string typeName)
    {
        var parent = inheritance.BaseOf(schema);
        var properties = Properties(schema, typeName);
        var additionalUse = AdditionalUse(schema, typeName);
        var other = discriminators.DefaultBelow(schema);
        return new ObjectModel
        {
            Scope = context.Scope,
            TypeName = typeName,
            IsVisible = false,
            IsDeprecated = schema.IsDeprecated,
            Doc = Docs.OfSchema(schema),
            Properties = properties.ToEquatableArray(),
            AdditionalType = additionalUse?.Type,
            IsAdditionalNullable = additionalUse?.IsNullable ?? false,
            AdditionalName = ReservedNames.AdditionalProperties,
            IsAdditionalInherited = parent is not null,
            BaseName = parent is null ? null : schemas.Use(parent, typeName + "Base").Type.Name,
            Discriminator = inheritance.Levels(schema).FirstOrDefault()?.DiscriminatorObject?.PropertyName,
            DefaultName = other is null ? null : schemas.Use(other.Value.Schema, "Derived").Type.Name,
            OwnValues = (other?.Own ?? []).ToEquatableArray(),
            Derived = Derived(schema).ToEquatableArray(),
        };
    }

    private List<(string Name, JsonSchemaProperty Property)> MembersInBudget(JsonSchema schema)
    {
        var members = Members(schema, takesChoices: !inheritance.IsInvolved(schema)).ToList();
        if (context.Members.Take(members.Count))
        {
            return members;
        }

        context.Findings.RecursiveOrTooDeep(context.Spec.PointerOf(schema), "The types of this document have too many members in all; those of this one are left out");
        return [];
    }

    /// <summary>
    /// Gets what the members beyond the properties are; null where they are left out. What derives from a base has those of the base, which
    /// keeps any, since it may be of a kind that nobody knows. An object of which nothing is known keeps whatever it has.
    /// </summary>
    private SchemaUse? AdditionalUse(JsonSchema schema, string typeName)
    {
        var own = AdditionalOf(schema) is { } values ? schemas.Use(values, typeName + "Value") : (SchemaUse?)null;
        if (inheritance.BaseOf(schema) is not { } parent)
        {
            return own ?? (inheritance.ChildrenOf(schema).Count > 0 || (SchemaShape.IsEmptyObject(schema) && schema.AllowAdditionalProperties) ? SchemaUse.Any : null);
        }

        var inherited = AdditionalUse(parent, schemas.Use(parent, typeName + "Base").Type.Name!);
        if (own is { } other && other.Type != inherited?.Type)
        {
            context.Findings.NotSupported(context.Spec.PointerOf(schema), "Additional members of another type than those of the base", "they are of the type that the base has");
        }

        return inherited;
    }

    private IEnumerable<DerivedModel> Derived(JsonSchema schema) => discriminators.DispatchOf(schema).Select(child =>
        new DerivedModel(schemas.Use(child.Schema, "Derived").Type.Name!, child.Values.ToEquatableArray(), IsDirect: inheritance.BaseOf(child.Schema) == schema));

    /// <summary>Builds the properties, those of the base first and with the names that they have there.</summary>
    private List<PropertyModel> Properties(JsonSchema schema, string typeName)
    {
        // What derives from a schema has to see the very members that the schema itself was given.
        if (!_properties.TryGetValue(schema, out var properties))
        {
            properties = BuildProperties(schema, typeName);
            _properties.Add(schema, properties);
        }

        return properties;
    }

    private List<PropertyModel> BuildProperties(JsonSchema schema, string typeName)
    {
        var inherited = inheritance.BaseOf(schema) is { } parent
            ? Properties(parent, schemas.Use(parent, typeName + "Base").Type.Name!)
            : [];
        var written = MembersInBudget(schema);

        // A base need not list the member that tells its types apart.
        var required = new HashSet<string>(Required(schema, written), StringComparer.Ordinal);
        if (inheritance.IsInvolved(schema) && schema.DiscriminatorObject?.PropertyName is { } discriminator && !string.IsNullOrWhiteSpace(discriminator)
            && !written.Exists(member => member.Name == discriminator))
        {
            written.Add((discriminator, new JsonSchemaProperty { Type = JsonObjectType.String }));
            required.Add(discriminator);
        }

        // What takes a type of a hierarchy in without a name that the hierarchy knows is of that type, and says so.
        var kind = inheritance.IsInvolved(schema) ? schema : Parts(schema).FindLast(inheritance.IsInvolved) ?? schema;
        var discriminating = discriminators.PropertiesOf(kind).ToList();
        written.AddRange(discriminating.Where(name => kind != schema && !written.Exists(member => member.Name == name))
            .Select(name => (name, new JsonSchemaProperty { Type = JsonObjectType.String })).ToList());

        var locals = LocalsOf(written, inherited);
        var own = written.Where(member => !inherited.Any(known => known.WireName == member.Name)).ToList();
        var names = MemberNames.Of(context, own, [typeName], inherited.Select(property => property.Name));
        var properties = inherited.Select(property => property with { IsInherited = true }).ToList();
        for (var i = 0; i < own.Count; i++)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            properties.Add(Property(own[i].Name, own[i].Property, names[i], typeName, required.Contains(own[i].Name), locals));
        }

        foreach (var wireName in discriminating)
        {
            var index = properties.FindIndex(property => property.WireName == wireName);
            if (index >= 0)
            {
                properties[index] = _discriminatorMembers.Mark(properties[index], kind);
            }
        }

        return properties;
    }

    // The reader of XML keeps "…Arrived" beside a member, so no member's own local may be called so.
    private NameScope LocalsOf(List<(string Name, JsonSchemaProperty Property)> written, List<PropertyModel> inherited)
    {
        const string Arrived = "Arrived";
        var wanted = written.ConvertAll(member => context.Identifiers.Camel(member.Name));
        var arrivals = wanted.Exists(name => name.EndsWith(Arrived, StringComparison.Ordinal)) ? wanted.ConvertAll(name => name + Arrived) : [];
        return new NameScope(
            StringComparer.Ordinal, ReservedNames.CodecLocals, inherited.Select(property => property.LocalName.TrimStart('@')), arrivals, ReservedNames.FoundMembers(inherited.Count + written.Count));
    }

    private PropertyModel Property(string wireName, JsonSchemaProperty property, string name, string typeName, bool isRequired, NameScope locals)
    {
        var use = schemas.Use(property, typeName + context.Identifiers.Pascal(wireName));
        return new PropertyModel
        {
            Name = name,
            LocalName = Keywords.Escape(locals.Take(context.Identifiers.Camel(wireName), "Value", wireName)),
            WireName = wireName,
            Type = use.Type,
            IsRequired = isRequired,
            IsNullable = use.IsNullable,
            Constant = isRequired && !use.IsNullable ? ConstantOf(property, use.Type) : null,
            IsReadOnly = property.IsReadOnly,
            IsWriteOnly = property.IsWriteOnly,
            IsSecret = SecretNames.IsSecret(wireName, property, use.Type),
            IsDeprecated = property.IsDeprecated,
            Limits = LimitsBuilder.Of(property).ToEquatableArray(),
            Doc = Docs.OfSchema(property),
        };
    }

    // Only what has to be sent in any case and can have one value alone is set for the user.
    private ConstantModel? ConstantOf(JsonSchemaProperty property, TypeRef type)
    {
        var actual = SchemaShape.Actual(property);
        var values = actual.Enumeration.Distinct().ToList();
        return values.Count != 1 ? null : type.Kind switch
        {
            TypeKind.Enum => EnumConstantOf(values[0], type),
            _ when type.IsInteger && values[0] is long or int => new ConstantModel(Convert.ToString(values[0], CultureInfo.InvariantCulture), IsEnumMember: false),
            TypeKind.Boolean when values[0] is bool flag => new ConstantModel(flag ? "true" : "false", IsEnumMember: false),
            _ => null,
        };
    }

    // The member narrows the enum that it has as its type; the names are the enum's own.
    private ConstantModel? EnumConstantOf(object? value, TypeRef type)
    {
        var text = Convert.ToString(value, CultureInfo.InvariantCulture);
        var member = schemas.MembersOf(type).FirstOrDefault(candidate => candidate.WireValue == text);
        return member is null ? null : new ConstantModel(member.Name, IsEnumMember: true);
    }

    /// <summary>Gets the members that are always there.</summary>
    public static IEnumerable<string> Required(JsonSchema schema) => Required(schema, Members(schema));

    private static IEnumerable<string> Required(JsonSchema schema, IEnumerable<(string Name, JsonSchemaProperty Property)> members)
    {
        var names = new HashSet<string>(members.Select(member => member.Name), StringComparer.Ordinal);
        return Parts(schema).SelectMany(part => part.RequiredProperties).Where(names.Contains).Distinct(StringComparer.Ordinal);
    }

    /// <summary>
    /// Gets the members in the order of the parts; a member that is declared again is the later one. Where a choice of
    /// objects stands beside members, the members of every choice may be there.
    /// </summary>
    /// <param name="schema">The schema.</param>
    /// <param name="takesChoices">Whether the choices beside the schema's own members count; those of a base are records that derive from it.</param>
    public static IEnumerable<(string Name, JsonSchemaProperty Property)> Members(JsonSchema schema, bool takesChoices = true)
    {
        var actual = SchemaShape.Actual(schema);
        if (actual.AllOf.Count + actual.OneOf.Count + actual.AnyOf.Count == 0)
        {
            return actual.Properties.Select(property => (property.Key, property.Value));
        }

        var order = new List<string>();
        var members = new Dictionary<string, JsonSchemaProperty>(StringComparer.Ordinal);
        var parts = Parts(schema);
        var choices = parts.Where(part => takesChoices && (part.DiscriminatorObject is null || part == actual)).SelectMany(part => part.OneOf.Concat(part.AnyOf))
            .Select(Parts).Where(choice => !choice.Contains(actual))
            .SelectMany(choice => choice).Where(part => !parts.Contains(part));
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

    /// <summary>Gets the schema's <c>allOf</c> parts, their own parts first, and the schema itself last.</summary>
    public static List<JsonSchema> Parts(JsonSchema schema)
    {
        var actual = SchemaShape.Actual(schema);
        var parts = new List<JsonSchema>();
        if (actual.AllOf.Count == 0)
        {
            parts.Add(actual);
        }
        else
        {
            Collect(actual, [], parts);
        }

        return parts;
    }

    private static void Collect(JsonSchema schema, HashSet<JsonSchema> seen, List<JsonSchema> parts)
    {
        var actual = SchemaShape.Actual(schema);
        if (seen.Count >= MaxParts || !seen.Add(actual))
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
