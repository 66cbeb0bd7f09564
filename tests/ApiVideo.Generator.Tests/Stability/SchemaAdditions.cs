using ApiVideo.Generator.Naming;
using Newtonsoft.Json.Linq;

namespace ApiVideo.Generator.Tests.Stability;

/// <summary>Additions to the schemas of a document.</summary>
internal sealed class SchemaAdditions(AdditionParts parts)
{
    // What JSON has no numbers for, beside a number in a choice.
    private static readonly string[] NumbersInWords = ["NaN", "Infinity", "-Infinity"];

    public string AddSchema()
    {
        var name = parts.Random.Next(2) == 0 ? parts.Name("added-thing") : parts.Name("AddedThing");
        parts.Document.Schemas[name] = parts.Object(depth: 0);
        return "schema " + name;
    }

    // What emitted code could be called that belongs to another component.
    public string? AddCompanion()
    {
        var taken = parts.Document.Schemas.Properties().Select(component => Identifier.Pascal(component.Name)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var end = parts.Random.Next(2) == 0 ? "Json" : "JsonConverter";
        var owner = parts.Pick(parts.Document.Schemas.Properties().Where(component => !component.Value.ToString().Contains("json", StringComparison.OrdinalIgnoreCase) && !taken.Contains(Identifier.Pascal(component.Name) + end)).ToList());
        if (owner is null)
        {
            return null;
        }

        var name = Identifier.Pascal(owner.Name) + end;
        parts.Document.Schemas[name] = parts.Object(depth: 0);
        return "schema " + name;
    }

    public string? AddDerived()
    {
        if (parts.Pick(parts.Document.Schemas.Properties().Where(component => component.Value["properties"] is not null && !parts.Directional.Contains(component.Name)).ToList()) is not { } parent)
        {
            return null;
        }

        var name = parts.Name("Derived");
        parts.Document.Schemas[name] = new JObject { ["allOf"] = new JArray(new JObject { ["$ref"] = parts.Document.ReferenceTo(parent.Name) }, parts.Object(depth: 1)) };
        return $"schema {name}, derived from {parent.Name}";
    }

    public string? AddChoice()
    {
        var first = parts.Pick(parts.Document.Schemas.Properties().Where(component => component.Value["properties"] is not null && !parts.Directional.Contains(component.Name)).ToList());
        if (first is null || parts.Document.IsSwagger)
        {
            return null;
        }

        var name = parts.Name("Choice");
        var other = parts.Name("Other");
        parts.Document.Schemas[other] = parts.Object(depth: 1);
        parts.Document.Schemas[name] = new JObject { ["oneOf"] = new JArray(new JObject { ["$ref"] = parts.Document.ReferenceTo(first.Name) }, new JObject { ["$ref"] = parts.Document.ReferenceTo(other) }) };
        return $"choice {name}, with {first.Name}";
    }

    // An object without members keeps whatever arrives; to say what is in it changes its type by nature. So does, of what
    // travels as XML, a member that XML has no form for, and of a choice the first member beside its discriminator.
    public string? AddMember()
    {
        var ofBodies = parts.Document.PartSchemas();
        var owner = parts.Pick(parts.Document.AllSchemas().Where(schema => schema["properties"] is JObject { Count: > 0 } && !ofBodies.Contains(schema) && !IsBareChoice(schema)).ToList());
        if (owner is null)
        {
            return null;
        }

        var name = parts.Name("added");
        ((JObject)owner["properties"]!)[name] = parts.Document.HasXml ? new JObject { ["type"] = "string" } : parts.Any(depth: 1);
        return $"member {name} of {owner.Path}";
    }

    // A list of one value is a constant; a second one makes it a choice.
    public string? AddEnumValue()
    {
        var owner = parts.Pick(parts.Document.AllSchemas().Where(IsOpenList).ToList());
        if (owner is null)
        {
            return null;
        }

        var values = (JArray)owner["enum"]!;
        var value = parts.Name("added-value");
        values.Insert(HasNames(owner) ? values.Count : parts.Random.Next(values.Count + 1), value);
        return $"value {value} of {owner.Path}";
    }

    public string? Describe()
    {
        var owner = parts.Random.Next(3) == 0 ? parts.Pick(parts.Document.Operations.ToList()) : parts.Pick(parts.Document.AllSchemas());
        if (owner is null)
        {
            return null;
        }

        owner["description"] = parts.Name("Said in other words ");
        return "description of " + owner.Path;
    }

    public string? AddExample()
    {
        var owner = parts.Pick(parts.Document.AllSchemas().Where(schema => schema["type"] is JValue { Value: "string" or "integer" or "number" } && schema["enum"] is null).ToList());
        if (owner is null)
        {
            return null;
        }

        owner["example"] = (string?)owner["type"] == "string" ? "an example" : new JValue(parts.Random.Next(1000));
        return "example of " + owner.Path;
    }

    public string? ReorderMembers()
    {
        var ofBodies = parts.Document.PartSchemas();
        return parts.Pick(parts.Document.AllSchemas().Where(schema => schema["properties"] is JObject { Count: > 1 } && !ofBodies.Contains(schema)).ToList()) is { } owner
            ? Reorder((JObject)owner["properties"]!, "members of " + owner.Path)
            : null;
    }

    public string? ReorderList()
    {
        if (parts.Random.Next(3) == 0 && parts.Document.Root["tags"] is JArray { Count: > 1 } tags)
        {
            Shuffle(tags);
            return "order of tags";
        }

        var owner = parts.Pick(parts.Document.AllSchemas().Where(schema => IsOpenList(schema) && !HasNames(schema)).ToList());
        if (owner is null)
        {
            return null;
        }

        Shuffle((JArray)owner["enum"]!);
        return "order of the values of " + owner.Path;
    }

    private static bool IsOpenList(JObject schema) =>
        schema["enum"] is JArray { Count: > 1 } values && values.Count(value => value.Type == JTokenType.String && !NumbersInWords.Contains(value.ToString())) > 1 && values.All(value => value.Type is JTokenType.String or JTokenType.Null);

    private static bool IsBareChoice(JObject schema) => schema["discriminator"] is JObject discriminator && (schema["oneOf"] ?? schema["anyOf"]) is not null
        && ((JObject)schema["properties"]!).Properties().All(property => property.Name == (string?)discriminator["propertyName"]);

    private static bool HasNames(JObject schema) => schema.Properties().Any(property => property.Name.StartsWith("x-enum", StringComparison.Ordinal) || property.Name.StartsWith("x-ms-enum", StringComparison.Ordinal));

    public string? Reorder(JObject owner, string what)
    {
        var properties = owner.Properties().ToArray();
        if (properties.Length < 2)
        {
            return null;
        }

        parts.Random.Shuffle(properties);
        owner.RemoveAll();
        foreach (var property in properties)
        {
            owner.Add(property);
        }

        return "order of " + what;
    }

    private void Shuffle(JArray list)
    {
        var items = list.ToArray();
        parts.Random.Shuffle(items);
        list.ReplaceAll(items.Cast<object>());
    }
}
