using System.Globalization;
using ApiVideo.Generator.Building;
using ApiVideo.Generator.Emission;
using ApiVideo.Generator.Model;
using ApiVideo.Generator.Model.Schemas;
using ApiVideo.Generator.Naming;
using Newtonsoft.Json.Linq;

namespace ApiVideo.Tool.Examples;

/// <summary>Writes values in C#: the example of the document where it fits the type, else one by rule. Secrets are never written.</summary>
internal sealed class ValueExamples(ClientModel model, ModelSources sources, DocumentExamples documented)
{
    private const int MaxDepth = 6;
    private const int MaxItems = 3;
    private const int MaxOptional = 3;

    private readonly Dictionary<string, SchemaModel> _schemas = model.Schemas.ToDictionary(schema => schema.TypeName, StringComparer.Ordinal);

    /// <summary>Gets an expression of a type.</summary>
    /// <param name="names">The names of the example.</param>
    /// <param name="type">The type.</param>
    /// <param name="example">What the document gives as an example; null for nothing.</param>
    /// <param name="label">What the value is called, for texts by rule.</param>
    public string Of(ExampleNames names, TypeRef type, JToken? example, string label) => Of(names, type, example, label, depth: 0);

    private string Of(ExampleNames names, TypeRef type, JToken? example, string label, int depth) => type.Kind switch
    {
        TypeKind.Enum => OfEnum(names, type, example),
        TypeKind.Object => OfObject(names, type.Name!, example as JObject, depth),
        TypeKind.Union => OfUnion(names, type.Name!, example, depth),
        TypeKind.List => OfList(names, type, example as JArray, label, depth),
        TypeKind.Map => OfMap(names, type, example as JObject, label, depth),
        _ => ScalarExamples.Of(names, type.Kind, example as JValue, label),
    };

    private string OfEnum(ExampleNames names, TypeRef type, JToken? example)
    {
        var name = names.Own(type.Name!);
        var members = _schemas.TryGetValue(type.Name!, out var schema) && schema is EnumModel found ? found.Members : default;
        var text = example is JValue { Value: { } value } ? Convert.ToString(value, CultureInfo.InvariantCulture) : null;
        var member = members.FirstOrDefault(candidate => candidate.WireValue == text) ?? (members.IsEmpty ? null : members[0]);
        return member is not null ? $"{name}.{Keywords.Escape(member.Name)}" : $"new {name}({(type.IsNumeric ? "1" : "\"value\"")})";
    }

    private string OfList(ExampleNames names, TypeRef type, JArray? example, string label, int depth)
    {
        if (depth >= MaxDepth)
        {
            return "[]";
        }

        var items = example is { Count: > 0 } ? example.Take(MaxItems).ToArray() : [null!];
        var texts = items.Select(item => Of(names, type.Item!, item, Plurals.Singular(label), depth + 1)).Distinct(StringComparer.Ordinal).ToList();
        return texts.Exists(text => text.Contains('\n', StringComparison.Ordinal)) ? "[\n" + string.Concat(texts.Select(text => Indent(text) + ",\n")) + "]" : $"[{string.Join(", ", texts)}]";
    }

    private string OfMap(ExampleNames names, TypeRef type, JObject? example, string label, int depth)
    {
        var item = ItemName(names, type);
        var head = $"new {names.Net("Dictionary", "System.Collections.Generic")}<string, {item}>";
        if (depth >= MaxDepth)
        {
            return head + "()";
        }

        var entries = example is { Count: > 0 }
            ? example.Properties().Take(MaxItems).Select(property => (property.Name, Value: (JToken?)property.Value))
            : [("key", null)];
        return head + "\n{\n" + string.Concat(entries.Select(entry => Indent($"[{Literals.String(entry.Name)}] = {Of(names, type.Item!, entry.Value, label, depth + 1)},") + "\n")) + "}";
    }

    private string OfUnion(ExampleNames names, string typeName, JToken? example, int depth)
    {
        var union = (UnionModel)_schemas[typeName];
        var text = union.Discriminator is { } discriminator ? (string?)(example as JObject)?.SelectToken($"['{discriminator.Replace("'", "\\'", StringComparison.Ordinal)}']") as object as string : null;
        var @case = union.Cases.FirstOrDefault(candidate => text is not null && candidate.DiscriminatorValues.Contains(text)) ?? union.Cases[0];
        var value = depth >= MaxDepth ? "null!" : Of(names, @case.Type, text is null && union.Discriminator is not null ? null : example, @case.Name, depth + 1);
        return $"{names.Own(typeName)}.From{@case.Name}({value})";
    }

    private string OfObject(ExampleNames names, string typeName, JObject? example, int depth)
    {
        if (depth >= MaxDepth)
        {
            return "null!";
        }

        var schema = (ObjectModel)_schemas[typeName];
        if (schema.Derived.Count > 0 && schema.Derived[0] is var derived)
        {
            var text = schema.Discriminator is { } member ? example?.Property(member, StringComparison.Ordinal)?.Value.ToString() : null;
            derived = schema.Derived.FirstOrDefault(candidate => text is not null && candidate.DiscriminatorValues.Contains(text)) ?? derived;
            return OfObject(names, derived.TypeName, text is null ? null : example, depth + 1);
        }

        var members = schema.Properties.Where(property => IsSet(property, example)).ToList();
        if (members.Count == 0 && depth == 0 && example is null)
        {
            members = [.. schema.Properties.Where(property => CanBeSet(property) && !property.IsDeprecated && property.Type.Kind is not (TypeKind.Object or TypeKind.Union or TypeKind.List or TypeKind.Map or TypeKind.Any)).Take(MaxOptional)];
        }

        var name = names.Own(typeName);
        return members.Count == 0
            ? $"new {name}()"
            : $"new {name}\n{{\n" + string.Concat(members.Select(member => Indent($"{Keywords.Escape(member.Name)} = {Member(names, schema, member, example, depth)},") + "\n")) + "}";
    }

    private string Member(ExampleNames names, ObjectModel schema, PropertyModel property, JObject? example, int depth)
    {
        if (property is { IsSecret: true, Type.Kind: TypeKind.String })
        {
            return Secret(names, property.WireName);
        }

        var own = example?.Property(property.WireName, StringComparison.Ordinal)?.Value
            ?? (sources.Member(schema.TypeName, property.WireName) is { } described ? documented.OfSchema(described) : null);
        if (own is JValue { Value: null } && property.IsRequired && property.IsNullable)
        {
            return "null";
        }

        var text = Of(names, property.Type, own, property.WireName, depth + 1);

        // C# converts a list to no wrapper by itself.
        return property is { IsOptionalWrapper: true, Type.Kind: TypeKind.List or TypeKind.Map } ? $"new({text})" : text;
    }

    /// <summary>Gets an expression that reads a secret, so that none is in an example.</summary>
    public static string Secret(ExampleNames names, string label)
    {
        // The same rule as for members of JSON, in upper case.
        var name = System.Text.Json.JsonNamingPolicy.SnakeCaseUpper.ConvertName(Identifier.Pascal(label));
        return $"{names.Net("Environment")}.GetEnvironmentVariable({Literals.String(name)})!";
    }

    private static bool IsSet(PropertyModel property, JObject? example) => CanBeSet(property)
        && (property.IsRequired || (example?.Property(property.WireName, StringComparison.Ordinal) is { Value.Type: not JTokenType.Null } && !property.IsDeprecated));

    private static bool CanBeSet(PropertyModel property) =>
        property.Constant is null && property.Discriminator is not { IsFixed: true } and not { Value: not null } && (!property.IsReadOnly || property.IsRequired);

    /// <summary>Gets the name of a type as the example writes it.</summary>
    public string NameOf(ExampleNames names, TypeRef type) => type.Kind switch
    {
        TypeKind.Object or TypeKind.Enum or TypeKind.Union => names.Own(type.Name!),
        TypeKind.List => $"{names.Net("IReadOnlyList", "System.Collections.Generic")}<{ItemName(names, type)}>",
        TypeKind.Map => $"{names.Net("IReadOnlyDictionary", "System.Collections.Generic")}<string, {ItemName(names, type)}>",
        _ => CSharpTypes.Name(type) is var full && full.StartsWith("global::", StringComparison.Ordinal)
            ? names.Net(full[(full.LastIndexOf('.') + 1)..], full["global::".Length..full.LastIndexOf('.')])
            : full,
    };

    private string ItemName(ExampleNames names, TypeRef type) => NameOf(names, type.Item!) + (type.IsItemNullable ? "?" : "");

    private static string Indent(string text) => "    " + text.Replace("\n", "\n    ", StringComparison.Ordinal);
}
