using ApiVideo.Generator.Model.Schemas;

namespace ApiVideo.Generator.Building.Schemas;

/// <summary>Creates one case of those that JSON cannot tell apart: two kinds of number, two formats of text, two lists.</summary>
internal static class UnionCases
{
    public static IEnumerable<UnionCaseModel> Merge(IReadOnlyList<UnionCaseModel> cases)
    {
        var merged = Merge(cases, IsNumber, types => ScalarTypes.Common(types)!);
        merged = Merge(merged, @case => @case.Shape.Kind == JsonShape.Text && @case.Type.Kind != TypeKind.Enum, types => ScalarTypes.Common(types)!);
        merged = Merge(merged, @case => @case.Shape.Kind == JsonShape.Array, _ => TypeRef.List(SchemaUse.Any.Type, isItemNullable: true));
        return WithoutPlainText(merged);
    }

    // An open enum takes any text, so a string beside it would never be reached.
    private static IEnumerable<UnionCaseModel> WithoutPlainText(IReadOnlyList<UnionCaseModel> cases) =>
        cases.Any(@case => @case.Type is { Kind: TypeKind.Enum, IsNumeric: false }) ? cases.Where(@case => @case.Type.Kind != TypeKind.String) : cases;

    private static bool IsNumber(UnionCaseModel @case) => @case.Shape.Kind is JsonShape.Integer or JsonShape.Number;

    private static List<UnionCaseModel> Merge(IReadOnlyList<UnionCaseModel> cases, Func<UnionCaseModel, bool> isAlike, Func<IReadOnlyList<TypeRef>, TypeRef> common)
    {
        var alike = cases.Where(isAlike).ToList();
        if (alike.Count < 2)
        {
            return [.. cases];
        }

        var type = common(alike.Select(@case => @case.Type).ToList());
        var name = UnionBuilder.CaseName(type);
        var one = alike[0] with
        {
            Name = name,
            LocalName = Naming.Keywords.Escape(Naming.Identifier.Camel(name)),
            Type = type,
            Shape = alike[0].Shape with { Kind = alike.Any(@case => @case.Shape.Kind == JsonShape.Number) ? JsonShape.Number : alike[0].Shape.Kind },
        };
        return cases.Where(@case => !alike.Contains(@case) || @case == alike[0]).Select(@case => @case == alike[0] ? one : @case).ToList();
    }
}
