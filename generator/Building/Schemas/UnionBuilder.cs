using ApiVideo.Generator.Model;
using ApiVideo.Generator.Model.Schemas;
using ApiVideo.Generator.Naming;
using NJsonSchema;

namespace ApiVideo.Generator.Building.Schemas;

/// <summary>Builds the union of several schemas.</summary>
internal sealed class UnionBuilder(BuildContext context, SchemaBuilder schemas)
{
    public UnionModel Build(JsonSchema schema, IReadOnlyList<JsonSchema> branches, string typeName)
    {
        var discriminator = schema.DiscriminatorObject;
        var names = new NameScope(StringComparer.Ordinal, ReservedNames.Members, [typeName, "Match", "Unknown"]);
        var locals = new NameScope(StringComparer.Ordinal, ["unknown"]);
        var cases = new List<UnionCaseModel>();
        for (var i = 0; i < branches.Count; i++)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            var type = schemas.Use(branches[i], typeName + "Variant").Type;

            // Any JSON at all is what the unknown case holds already.
            if (type.Kind == TypeKind.Any)
            {
                continue;
            }

            var values = DiscriminatorValues.Of(context.Spec, discriminator, branches[i]);
            var known = cases.FindIndex(other => other.Type == type);
            if (known >= 0)
            {
                cases[known] = cases[known] with { DiscriminatorValues = cases[known].DiscriminatorValues.Concat(values).Distinct().ToEquatableArray() };
                continue;
            }

            var name = names.Take(CaseName(type), "Value", CaseName(type));
            cases.Add(new UnionCaseModel
            {
                Name = name,
                LocalName = Keywords.Escape(locals.Take(Identifier.Camel(name), "Value", name)),
                Type = type,
                DiscriminatorValues = values.ToEquatableArray(),
                Shape = UnionShapes.Of(branches[i], type),
            });
        }

        return new UnionModel
        {
            Scope = context.Scope,
            TypeName = typeName,
            IsVisible = false,
            IsDeprecated = schema.IsDeprecated,
            Doc = Docs.OfSchema(schema),
            Discriminator = string.IsNullOrWhiteSpace(discriminator?.PropertyName) ? null : discriminator!.PropertyName,
            Cases = Distinct(UnionCases.Merge(cases)).ToEquatableArray(),
        };
    }

    /// <summary>Builds the union of types that the status of the answer tells apart, or, where it is none of those, their shape.</summary>
    public UnionModel OfResults(IReadOnlyList<TypeRef> types, string typeName)
    {
        var names = new NameScope(StringComparer.Ordinal, ReservedNames.Members, [typeName, "Match", "Unknown"]);
        var locals = new NameScope(StringComparer.Ordinal, ["unknown"]);
        var cases = new List<UnionCaseModel>();
        foreach (var type in types.Where(type => type.Kind != TypeKind.Any).Distinct())
        {
            var name = names.Take(CaseName(type), "Value", CaseName(type));
            cases.Add(new UnionCaseModel
            {
                Name = name,
                LocalName = Keywords.Escape(locals.Take(Identifier.Camel(name), "Value", name)),
                Type = type,
                DiscriminatorValues = [],
                Shape = UnionShapes.Of(schemas.SchemaOf(type) ?? new JsonSchema(), type),
            });
        }

        return new UnionModel
        {
            Scope = context.Scope,
            TypeName = typeName,
            IsVisible = false,
            IsDeprecated = false,
            Doc = DocText.None,
            Discriminator = null,
            Cases = cases.ToEquatableArray(),
        };
    }

    /// <summary>Takes a discriminator's text from all cases but the first that claims it.</summary>
    private static List<UnionCaseModel> Distinct(IEnumerable<UnionCaseModel> cases)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        return cases.Select(@case => @case with { DiscriminatorValues = @case.DiscriminatorValues.Where(taken.Add).ToEquatableArray() }).ToList();
    }

    public static string CaseName(TypeRef type) => type.Kind switch
    {
        TypeKind.Object or TypeKind.Enum or TypeKind.Union => type.Name!,
        TypeKind.List => CaseName(type.Item!) + "List",
        TypeKind.Map => CaseName(type.Item!) + "Map",
        TypeKind.Any => "Json",
        _ => type.Kind.ToString(),
    };
}
