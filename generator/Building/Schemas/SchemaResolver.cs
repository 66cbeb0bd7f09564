using ApiVideo.Generator.Model.Schemas;
using ApiVideo.Generator.Naming;
using NJsonSchema;

namespace ApiVideo.Generator.Building.Schemas;

/// <summary>Determines which kind of type a schema is: an object, an enum, a union, a list, a map, or a scalar.</summary>
internal sealed class SchemaResolver(BuildContext context, SchemaBuilder schemas, DeclaredTypes types, SchemaTypeNames names, PlaceNames places, Inheritance inheritance)
{
    private const string DifferentKinds = "An 'allOf' whose parts are of different kinds";

    /// <summary>Gets the type of a schema that is no reference.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="name">The name for the type.</param>
    public SchemaUse Resolve(JsonSchema schema, string name)
    {
        if (inheritance.IsInvolved(schema))
        {
            return Object(schema, name);
        }

        if (schema.AllOf.Count > 0)
        {
            return ResolveAllOf(schema, name);
        }

        return ResolveOwn(schema, name);
    }

    /// <summary>
    /// Gets the type of a parameter. Where it may be of several types, text is what travels in any case: a list takes the
    /// single value too, and scalars of different kinds are a string. Only with an object among them is it a union.
    /// </summary>
    /// <param name="schema">The parameter's schema.</param>
    /// <param name="name">The name for the type if the schema has none.</param>
    public SchemaUse ResolveParameter(JsonSchema schema, string name)
    {
        var actual = SchemaShape.Actual(schema);
        var branches = Branches(actual).Where(branch => !SchemaShape.IsNull(branch)).ToList();
        if (branches.Count < 2 || actual.Properties.Count > 0)
        {
            return schemas.Use(schema, name);
        }

        var lists = branches.Where(branch => SchemaShape.Actual(branch).Item is { } item && SchemaShape.IsScalar(item)).ToList();
        var scalars = branches.Where(SchemaShape.IsScalar).ToList();
        if (lists.Count + scalars.Count < branches.Count)
        {
            return schemas.Use(schema, name);
        }

        if (lists.Count > 0)
        {
            return schemas.Use(lists[0], name);
        }

        return new SchemaUse(CommonOf(scalars, name) ?? TypeRef.Scalar(TypeKind.String), IsNullable: false);
    }

    /// <summary>Gets the type by what the schema says itself, without its parts.</summary>
    private SchemaUse ResolveOwn(JsonSchema schema, string name)
    {
        if (SchemaShape.IsEnum(schema))
        {
            return new SchemaUse(types.Enum(schema, name), SchemaShape.IsNullable(schema) || schema.Enumeration.Any(value => value is null));
        }

        var branches = Branches(schema);
        if (branches.Count > 0 && schema is { DiscriminatorObject: null, Properties.Count: 0, AdditionalPropertiesSchema: null } && TakesAnything(schema))
        {
            return SchemaUse.Any with { IsNullable = SchemaShape.IsNullable(schema) };
        }

        if (branches.Count > 0 && ChoiceMembers.AllowUnion(schema, branches))
        {
            return ResolveUnion(schema, branches, name);
        }

        if (SchemaShape.IsObject(schema) || SchemaShape.IsEmptyObject(schema))
        {
            return Object(schema, name);
        }

        if (schema.Type.HasFlag(JsonObjectType.Array) || schema.Item is not null || schema.Items.Count > 0)
        {
            return List(schema, name);
        }

        if (schema.AdditionalPropertiesSchema is { } values && (schema.Type & ~JsonObjectType.Null) is JsonObjectType.Object or JsonObjectType.None)
        {
            var value = schemas.Use(values, name + "Value");
            return new SchemaUse(TypeRef.Map(value.Type, value.IsNullable), SchemaShape.IsNullable(schema));
        }

        return new SchemaUse(ScalarTypes.TypeOf(schema, name), SchemaShape.IsNullable(schema));
    }

    private static bool IsNoObject(JsonSchema part) => (part.Type & ~JsonObjectType.Null) is var type && type != JsonObjectType.None && (type & JsonObjectType.Object) == 0;

    private SchemaUse ResolveAllOf(JsonSchema schema, string name)
    {
        // A lone reference with siblings is how 3.0 documents add a description or nullability to a reference.
        if (Compositions.OnlyPart(schema) is { } only)
        {
            return schemas.Use(only, name).OrNull(schema);
        }

        if (ObjectBuilder.HasMembers(schema))
        {
            if (ObjectBuilder.Parts(schema).Select(SchemaShape.Actual).Any(IsNoObject))
            {
                context.Findings.NotSupported(context.Spec.PointerOf(schema), DifferentKinds, "it is read as the object");
            }

            return Object(schema, name);
        }

        if (Compositions.IsUntyped(schema))
        {
            return SchemaUse.Any.OrNull(schema);
        }

        var whole = Compositions.Whole(schema);
        if (whole is null)
        {
            context.Findings.NotSupported(context.Spec.PointerOf(schema), DifferentKinds, "it is read as any JSON");
            return SchemaUse.Any.OrNull(schema);
        }

        return whole == schema ? ResolveOwn(schema, name)
            : ObjectBuilder.Parts(schema).Contains(whole) ? schemas.Use(whole, name).OrNull(schema)
            : new SchemaUse(ScalarTypes.TypeOf(whole, name), IsNullable: false).OrNull(schema);
    }

    private SchemaUse ResolveUnion(JsonSchema schema, List<JsonSchema> branches, string name)
    {
        var values = branches.Where(branch => !SchemaShape.IsNull(branch)).ToList();
        var isNullable = values.Count < branches.Count || SchemaShape.IsNullable(schema) || values.Any(IsNullable);
        if (values.Select(SchemaShape.Actual).Distinct().Count() == 1)
        {
            var use = schemas.Use(values[0], name);
            return use with { IsNullable = use.IsNullable || isNullable };
        }

        // Scalars contain nothing, so they can be looked at before the union has its name.
        if (values.All(SchemaShape.IsScalar))
        {
            if (CommonOf(values, name) is { } common)
            {
                return new SchemaUse(common, isNullable);
            }
        }

        if (values.Count == 0)
        {
            return SchemaUse.Any with { IsNullable = isNullable };
        }

        return new SchemaUse(types.Union(schema, values, name), isNullable);
    }

    // Where one branch takes any JSON, the others say nothing that must hold.
    private bool TakesAnything(JsonSchema schema) => (schema.Type & ~JsonObjectType.Null) is JsonObjectType.None or JsonObjectType.Object
        && UnionBranches.TakeAnything(schema, names.IsComponent, branch => AnySchemas.IsAny(context.Spec, branch));

    private List<JsonSchema> Branches(JsonSchema schema) => schema.OneOf.Count + schema.AnyOf.Count == 0 ? [] : UnionBranches.Of(schema, names.IsComponent);

    private static bool IsNullable(JsonSchema schema)
    {
        var isNullable = false;
        SchemaShape.Follow(schema, ref isNullable);
        return isNullable;
    }

    // An enum that is not the whole's type is no type at all.
    private TypeRef? CommonOf(IReadOnlyList<JsonSchema> scalars, string name)
    {
        var actual = scalars.Select(SchemaShape.Actual).Distinct().ToList();
        var common = ScalarChoices.Common(actual, scalar => names.NameOf(scalar, context.Spec.PointerOf(scalar)) ?? name, places.EnumKeyOf, out var whole);
        return whole is null ? common : schemas.Use(whole, name).Type;
    }

    private SchemaUse List(JsonSchema schema, string name)
    {
        var item = schema.Items.Count > 0 ? SchemaUse.Any : schemas.Use(schema.Item, Plurals.Singular(name));
        return new SchemaUse(TypeRef.List(item.Type, item.IsNullable), SchemaShape.IsNullable(schema));
    }

    private SchemaUse Object(JsonSchema schema, string name) => new(types.Object(schema, name), SchemaShape.IsNullable(schema));
}
