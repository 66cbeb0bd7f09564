using ApiVideo.Generator.Model;
using ApiVideo.Generator.Model.Schemas;
using ApiVideo.Generator.Naming;
using NJsonSchema;

namespace ApiVideo.Generator.Building.Schemas;

/// <summary>Builds the union of several schemas.</summary>
internal sealed class UnionBuilder(BuildContext context, SchemaBuilder schemas, Discriminators discriminators)
{
    private static readonly string[] CasePrefixes = ["From", "TryGet"];

    public UnionModel Build(JsonSchema schema, IReadOnlyList<JsonSchema> branches, string typeName)
    {
        var discriminator = string.IsNullOrWhiteSpace(schema.DiscriminatorObject?.PropertyName) ? null : schema.DiscriminatorObject;
        var names = CaseNames(typeName);
        var locals = new NameScope(StringComparer.Ordinal, ["unknown"]);
        var isText = discriminator is null || branches.All(branch => DiscriminatorMembers.IsText(branch, discriminator.PropertyName!));
        var others = branches.Select(SchemaShape.Actual).ToList();
        var cases = new List<UnionCaseModel>();
        var composed = new Dictionary<string, TypeRef>(StringComparer.Ordinal);
        for (var i = 0; i < branches.Count; i++)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            var type = CaseTypeOf(schema, branches[i], typeName, composed);

            // Any JSON at all is what the unknown case holds already.
            if (type.Kind == TypeKind.Any)
            {
                continue;
            }

            var values = discriminator is null ? [] : discriminators.ReadAsCase(discriminator, branches[i], others);
            var isDefault = discriminator is not null && Discriminators.DefaultOf(discriminator) == others[i];
            var known = cases.FindIndex(other => other.Type == type);
            if (known >= 0)
            {
                cases[known] = cases[known] with { DiscriminatorValues = cases[known].DiscriminatorValues.Concat(values).Distinct().ToEquatableArray(), IsDefault = cases[known].IsDefault || isDefault };
                continue;
            }

            var name = names.Take(CaseName(type), "Value", CaseName(type));
            cases.Add(new UnionCaseModel
            {
                Name = name,
                LocalName = Keywords.Escape(locals.Take(Identifier.Camel(name), "Value", name)),
                Type = type,
                DiscriminatorValues = values.ToEquatableArray(),
                IsDefault = isDefault,
                Label = discriminator is null ? null : LabelOf(discriminator, branches[i], type, isText),
                Shape = UnionShapes.Of(schemas.SchemaOf(type) ?? branches[i], type),
            });
        }

        if (discriminator is not null)
        {
            discriminators.CheckMapping(schema, others);
            ReportClashes(schema, cases);
        }

        return new UnionModel
        {
            Scope = context.Scope,
            TypeName = typeName,
            IsVisible = false,
            IsDeprecated = schema.IsDeprecated,
            Doc = Docs.OfSchema(schema),
            Discriminator = discriminator?.PropertyName,
            IsDiscriminatorText = isText,
            LabelName = cases.Exists(@case => @case.Label?.IsChosen == true) ? LabelNameOf(discriminator!.PropertyName!, typeName) : null,
            Cases = Distinct(UnionCases.Merge(cases)).ToEquatableArray(),
        };
    }

    /// <summary>Builds the union of types that the status of the answer tells apart, or, where it is none of those, their shape.</summary>
    public UnionModel OfResults(IReadOnlyList<TypeRef> types, string typeName)
    {
        var names = CaseNames(typeName);
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

    // A case that has the members beside the choice is a type of the choice, and named as a part of it.
    private TypeRef CaseTypeOf(JsonSchema schema, JsonSchema branch, string typeName, Dictionary<string, TypeRef> composed)
    {
        if (!ChoiceMembers.Of(schema).Any())
        {
            return schemas.Use(branch, typeName + "Variant").Type;
        }

        var place = context.Spec.PlaceOf(branch);
        var name = (branch.Reference is null ? schemas.Places.NameOf(place) : typeName + schemas.Use(branch, typeName + "Variant").Type.Name) ?? typeName + "Variant";

        // Several branches may be of one type.
        if (!composed.TryGetValue(name, out var type))
        {
            var whole = ChoiceMembers.Composed(schema, branch);
            context.Spec.Place(whole, place.Child("allOf"));
            composed.Add(name, type = schemas.Use(whole, name).Type);
        }

        return type;
    }

    // No member can have the name of its type.
    private static NameScope CaseNames(string typeName) => new(
        StringComparer.Ordinal,
        ReservedNames.Members,
        [typeName, "Match", "Unknown"],
        CasePrefixes.Where(prefix => typeName.StartsWith(prefix, StringComparison.Ordinal)).Select(prefix => typeName.Substring(prefix.Length)));

    private static string LabelNameOf(string wireName, string typeName)
    {
        var name = Identifier.Pascal(wireName);
        var isCaseLike = CasePrefixes.Any(prefix => name.StartsWith(prefix, StringComparison.Ordinal));
        return new NameScope(StringComparer.Ordinal, ReservedNames.Members, ReservedNames.UnionMembers, isCaseLike ? [name, typeName] : [typeName]).Take(name, "Value", wireName);
    }

    private UnionLabelModel? LabelOf(OpenApiDiscriminator discriminator, JsonSchema branch, TypeRef type, bool isText)
    {
        if (type.Kind is not (TypeKind.Object or TypeKind.Union or TypeKind.Map) || discriminators.WritesItself(discriminator, branch))
        {
            return null;
        }

        // A text that the value itself has no place for is the choice's to keep.
        var values = discriminators.WrittenAsCase(discriminator, branch).Where(value => isText || DiscriminatorMembers.IsNumberOrFlag(value)).ToList();
        var isChosen = (values.Count > 1 || Discriminators.DefaultOf(discriminator) == SchemaShape.Actual(branch)) && type.Kind == TypeKind.Object && DiscriminatorValues.Member(branch, discriminator.PropertyName!) is null;
        return values.Count == 0 ? null : new UnionLabelModel(values.ToEquatableArray(), isChosen);
    }

    private void ReportClashes(JsonSchema schema, List<UnionCaseModel> cases)
    {
        foreach (var clash in cases.SelectMany(@case => @case.DiscriminatorValues.Select(value => (Value: value, @case.Name)))
            .GroupBy(claim => claim.Value, StringComparer.Ordinal).Where(claims => claims.Count() > 1))
        {
            var claims = clash.Select(claim => claim.Name).ToList();
            context.Findings.DocumentDefect(
                context.Spec.PointerOf(schema).Child("discriminator"), $"The value '{clash.Key}' of this discriminator stands for '{claims[0]}' and for '{claims[1]}'; the first is read");
        }
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
