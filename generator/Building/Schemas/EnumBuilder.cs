using System.Globalization;
using ApiVideo.Generator.Model;
using ApiVideo.Generator.Model.Schemas;
using ApiVideo.Generator.Naming;
using NJsonSchema;

namespace ApiVideo.Generator.Building.Schemas;

/// <summary>Builds an open enum of the texts or integers that a schema lists.</summary>
internal static class EnumBuilder
{
    /// <param name="context">What is built.</param>
    /// <param name="schemas">The schema, and those that are the same enum by the author's word.</param>
    /// <param name="typeName">The name of the type.</param>
    public static EnumModel Build(BuildContext context, IReadOnlyList<JsonSchema> schemas, string typeName)
    {
        var schema = schemas[0];
        return new EnumModel
        {
            Scope = context.Scope,
            TypeName = typeName,
            IsVisible = false,
            IsDeprecated = schema.IsDeprecated,
            Doc = Docs.OfSchema(schema),
            ValueKind = SchemaShape.IsStringEnum(schema) ? TypeKind.String : ScalarTypes.OfInteger(schema) is TypeKind.Int64 or TypeKind.UInt32 or TypeKind.UInt64 or TypeKind.Decimal ? TypeKind.Int64 : TypeKind.Int32,
            Members = Members(context, schemas, typeName).ToEquatableArray(),
        };
    }

    /// <summary>Gets the values of an enum with their names: the document's own, else made of the values.</summary>
    private static IEnumerable<EnumMemberModel> Members(BuildContext context, IReadOnlyList<JsonSchema> schemas, string typeName)
    {
        var values = schemas.SelectMany(schema => Values(context, schema)).GroupBy(value => value.Text, StringComparer.Ordinal)
            .Select(group => group.OrderBy(value => value.Name == context.Identifiers.Value(value.Text)).First()).ToList();

        // A value that is not text has a property for it.
        var isText = SchemaShape.IsStringEnum(schemas[0]);
        var wishes = values.Select(value => new NameWish(value.Name, "Value", value.Text)).ToList();
        var given = UniqueNames.Of(wishes, StringComparer.Ordinal, ReservedNames.Members, isText ? [typeName] : [typeName, "Value"]);
        var yielding = Enumerable.Range(0, values.Count).Where(index => given[index].TakenBy is not null).ToList();
        if (yielding.Count > 0)
        {
            // An enum that lists each value in two spellings is one cause.
            var first = yielding[0];
            var others = yielding.Count == 1 ? "" : $"; values of this enum that are renamed so: {yielding.Count.ToString(CultureInfo.InvariantCulture)}";
            context.Findings.NameClash(
                context.Spec.PlaceOf(schemas[0]).Child("enum"), wishes[first].Name,
                $"of the value '{values[first].Text}' is renamed to '{given[first].Name}', because the value '{given[first].TakenBy}' has that name{others}");
        }

        return values.Select((value, index) => new EnumMemberModel(given[index].Name, value.Text, value.Description));
    }

    private static IEnumerable<(string Text, string Name, string? Description)> Values(BuildContext context, JsonSchema schema)
    {
        var names = EnumNames.Of(schema);
        if (names is not null && names.Count < schema.Enumeration.Count)
        {
            var numbers = (names.Count.ToString(CultureInfo.InvariantCulture), schema.Enumeration.Count.ToString(CultureInfo.InvariantCulture));
            context.Findings.DocumentDefect(context.Spec.PlaceOf(schema), $"There are {numbers.Item1} names for {numbers.Item2} values; the others have their ordinary names");
        }

        var described = schema.EnumerationDescriptions?.ToList() ?? [];
        var author = AuthorNames.ValuesOf(context, schema).GroupBy(value => value.Value, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        var index = -1;
        foreach (var value in schema.Enumeration)
        {
            index++;
            if (value is not null)
            {
                var text = Convert.ToString(value, CultureInfo.InvariantCulture)!;
                author.TryGetValue(text, out var given);
                var name = given.Name ?? (index < names?.Count && !string.IsNullOrWhiteSpace(names[index]) ? names[index] : null);
                yield return (text, name is null ? context.Identifiers.Value(text) : context.Identifiers.Pascal(name), given.Description ?? (index < described.Count ? described[index] : null));
            }
        }
    }
}
