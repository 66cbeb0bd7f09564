using System.Globalization;
using ApiVideo.Generator.Naming;
using Newtonsoft.Json.Linq;

namespace ApiVideo.Generator.Tests.Stability;

/// <summary>Additions to a document that must rename nothing, in an order that a seed decides.</summary>
internal sealed class Additions(GrowingDocument document, int seed)
{
    /// <summary>What the names of added parameters begin with.</summary>
    public const string AddedParameter = "addedFilter";

    private static readonly string[] Methods = ["get", "put", "post", "delete", "patch"];

    // What JSON has no numbers for, beside a number in a choice.
    private static readonly string[] NumbersInWords = ["NaN", "Infinity", "-Infinity"];

    private readonly Random _random = new(seed);
    private readonly HashSet<string> _directional = document.DirectionalSchemas();
    private int _count;

    /// <summary>Makes one addition and says which.</summary>
    public string Make()
    {
        while (true)
        {
            _count++;
            var done = _random.Next(28) switch
            {
                0 => AddSchema(),
                1 => AddPath(),
                2 => AddOperation(),
                3 or 4 or 5 => AddMember(),
                6 => AddEnumValue(),
                7 => Describe(),
                8 => AddExample(),
                9 => AddTag(),
                10 => Reorder(document.Schemas, "schemas"),
                11 => Reorder(document.Paths, "paths"),
                12 => ReorderMembers(),
                13 => AddScheme(),
                14 => AddParameter(),
                15 => AddFailure(),
                16 => AddServer(),
                17 => AddWebhook(),
                18 => AddCompanion(),
                19 => AddContent(),
                20 => AddHeader(),
                21 => Deprecate(),
                22 => AddDerived(),
                23 => AddChoice(),
                24 => AddPathParameter(),
                25 => AddSecurity(),
                26 => AddCallback(),
                _ => ReorderList(),
            };
            if (done is not null)
            {
                return done;
            }
        }
    }

    private string AddSchema()
    {
        var name = _random.Next(2) == 0 ? Name("added-thing") : Name("AddedThing");
        document.Schemas[name] = Object(depth: 0);
        return "schema " + name;
    }

    // What emitted code could be called that belongs to another component.
    private string? AddCompanion()
    {
        var taken = document.Schemas.Properties().Select(component => Identifier.Pascal(component.Name)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var end = _random.Next(2) == 0 ? "Json" : "JsonConverter";
        var owner = Pick(document.Schemas.Properties().Where(component => !component.Value.ToString().Contains("json", StringComparison.OrdinalIgnoreCase) && !taken.Contains(Identifier.Pascal(component.Name) + end)).ToList());
        if (owner is null)
        {
            return null;
        }

        var name = Identifier.Pascal(owner.Name) + end;
        document.Schemas[name] = Object(depth: 0);
        return "schema " + name;
    }

    private string AddPath()
    {
        var path = "/" + Name("added") + "/{id}";
        var operation = Operation("get", withBody: false);
        operation["parameters"] = new JArray(Parameter("id", "path"));
        document.Paths[path] = new JObject { ["get"] = operation };
        return "path " + path;
    }

    private string? AddOperation()
    {
        var path = Pick(document.Paths.Properties().Where(path => path.Value is JObject && !path.Name.StartsWith("x-", StringComparison.Ordinal)).ToList());
        var item = path?.Value as JObject;
        var method = Methods.FirstOrDefault(candidate => item?[candidate] is null);
        if (item is null || method is null || item["$ref"] is not null)
        {
            return null;
        }

        item[method] = Operation(method, withBody: method is "put" or "post" or "patch");
        return $"operation {method} {path!.Name}";
    }

    private string AddScheme()
    {
        var name = Name("addedKey");
        document.SecuritySchemes[name] = new JObject { ["type"] = "apiKey", ["in"] = "header", ["name"] = "X-" + name };
        return "security scheme " + name;
    }

    // At the end of its list, as the documentation asks for. Parts of a multipart body come after it, and are a list of their own.
    private string? AddParameter()
    {
        var operation = Pick(document.Operations.Where(operation => operation["parameters"] is JArray && !GrowingDocument.HasParts(operation)).ToList());
        if (operation is null)
        {
            return null;
        }

        var parameter = Parameter(Name(AddedParameter), "query");
        parameter["required"] = false;
        ((JArray)operation["parameters"]!).Add(parameter);
        return $"parameter {parameter["name"]} of {operation.Path}";
    }

    private string? AddFailure()
    {
        if (Pick(document.Operations.Where(operation => operation["responses"] is JObject responses && responses["default"] is null && responses["418"] is null).ToList()) is not { } operation)
        {
            return null;
        }

        operation["responses"]!["418"] = Body(Object(depth: 1), "A failure.");
        return "failure of " + operation.Path;
    }

    // Behind what is there, because the first kind of content that can be read is the one that is.
    private string? AddContent()
    {
        var isRequest = _random.Next(2) == 0;
        var bodies = isRequest
            ? document.Operations.Select(operation => operation["requestBody"]).OfType<JObject>()
            : document.Operations.SelectMany(operation => (operation["responses"] as JObject)?.Properties() ?? []).Select(response => response.Value).OfType<JObject>();
        if (Pick(bodies.Select(body => body["content"]).OfType<JObject>().Where(content => content["application/json"] is not null && content["text/csv"] is null).ToList()) is not { } contents)
        {
            return null;
        }

        contents["text/csv"] = new JObject { ["schema"] = new JObject { ["type"] = "string" } };
        return "content of " + contents.Path;
    }

    private string? AddHeader()
    {
        if (Pick(document.Operations.SelectMany(operation => (operation["responses"] as JObject)?.Properties() ?? []).Select(response => response.Value).OfType<JObject>().Where(response => response["$ref"] is null).ToList()) is not { } response)
        {
            return null;
        }

        var headers = response["headers"] as JObject;
        if (headers is null)
        {
            response["headers"] = headers = [];
        }

        headers[Name("X-Added-")] = document.IsSwagger ? new JObject { ["type"] = "integer" } : new JObject { ["schema"] = new JObject { ["type"] = "integer" } };
        return "header of " + response.Path;
    }

    private string? Deprecate()
    {
        if (Pick(document.Operations.Where(operation => operation["deprecated"] is null).ToList()) is not { } operation)
        {
            return null;
        }

        operation["deprecated"] = true;
        return "deprecation of " + operation.Path;
    }

    private string? AddDerived()
    {
        if (Pick(document.Schemas.Properties().Where(component => component.Value["properties"] is not null && !_directional.Contains(component.Name)).ToList()) is not { } parent)
        {
            return null;
        }

        var name = Name("Derived");
        document.Schemas[name] = new JObject { ["allOf"] = new JArray(new JObject { ["$ref"] = document.ReferenceTo(parent.Name) }, Object(depth: 1)) };
        return $"schema {name}, derived from {parent.Name}";
    }

    private string? AddChoice()
    {
        var first = Pick(document.Schemas.Properties().Where(component => component.Value["properties"] is not null && !_directional.Contains(component.Name)).ToList());
        if (first is null || document.IsSwagger)
        {
            return null;
        }

        var name = Name("Choice");
        var other = Name("Other");
        document.Schemas[other] = Object(depth: 1);
        document.Schemas[name] = new JObject { ["oneOf"] = new JArray(new JObject { ["$ref"] = document.ReferenceTo(first.Name) }, new JObject { ["$ref"] = document.ReferenceTo(other) }) };
        return $"choice {name}, with {first.Name}";
    }

    private string? AddPathParameter()
    {
        var item = Pick(document.Paths.Properties().Select(path => path.Value).OfType<JObject>().Where(item => item["$ref"] is null && !item.Properties().Select(property => property.Value).OfType<JObject>().Any(GrowingDocument.HasParts)).ToList());
        if (item is null)
        {
            return null;
        }

        var parameter = Parameter(Name(AddedParameter), "query");
        parameter["required"] = false;
        if (item["parameters"] is not JArray parameters)
        {
            item["parameters"] = parameters = [];
        }

        parameters.Add(parameter);
        return $"parameter {parameter["name"]} of {item.Path}";
    }

    private string? AddSecurity()
    {
        var scheme = Pick(document.SecuritySchemes.Properties().ToList());
        if (scheme is null || Pick(document.Operations.Where(operation => operation["security"] is null).ToList()) is not { } operation)
        {
            return null;
        }

        operation["security"] = new JArray(new JObject { [scheme.Name] = new JArray() });
        return "security of " + operation.Path;
    }

    private string? AddCallback()
    {
        if (document.IsSwagger || Pick(document.Operations.Where(operation => operation["callbacks"] is null).ToList()) is not { } operation)
        {
            return null;
        }

        operation["callbacks"] = new JObject
        {
            [Name("whenAdded")] = new JObject
            {
                ["{$request.body#/callbackUrl}"] = new JObject
                {
                    ["post"] = new JObject { ["requestBody"] = Body(Object(depth: 0), "A callback."), ["responses"] = new JObject { ["200"] = new JObject { ["description"] = "Taken." } } },
                },
            },
        };
        return "callback of " + operation.Path;
    }

    private string? AddServer()
    {
        // Where all servers leave something open there is no address to begin with; a first one by nature changes what callers have to say.
        if (document.Root["servers"] is not JArray { Count: > 0 } servers || servers.All(server => server["url"]?.ToString() is not { } url || url.Contains('{', StringComparison.Ordinal) || !url.StartsWith("http", StringComparison.Ordinal)))
        {
            return null;
        }

        servers.Add(new JObject { ["url"] = $"https://{Name("added")}.example" });
        return "server";
    }

    private string? AddWebhook()
    {
        if (document.IsSwagger)
        {
            return null;
        }

        var name = Name("added.happened");
        document.Webhooks[name] = new JObject
        {
            ["post"] = new JObject { ["requestBody"] = Body(Object(depth: 0), "An event."), ["responses"] = new JObject { ["200"] = new JObject { ["description"] = "Taken." } } },
        };
        return "webhook " + name;
    }

    private JObject Operation(string method, bool withBody)
    {
        var operation = new JObject
        {
            ["operationId"] = Name(method + "Added"),
            ["responses"] = new JObject { ["200"] = Body(Object(depth: 0), "An answer."), ["404"] = Body(Object(depth: 1), "A failure.") },
        };
        if (Pick(document.Operations.Select(other => other["tags"]).OfType<JArray>().Where(tags => tags.Count > 0).ToList()) is { } tags && _random.Next(3) > 0)
        {
            operation["tags"] = new JArray(tags[0].DeepClone());
        }

        if (withBody && document.IsSwagger)
        {
            operation["parameters"] = new JArray(new JObject { ["name"] = "body", ["in"] = "body", ["schema"] = Object(depth: 0) });
        }
        else if (withBody)
        {
            operation["requestBody"] = Body(Object(depth: 0), "A request.");
        }

        return operation;
    }

    private JObject Body(JObject schema, string description) => document.IsSwagger
        ? new JObject { ["description"] = description, ["schema"] = schema }
        : new JObject { ["description"] = description, ["content"] = new JObject { ["application/json"] = new JObject { ["schema"] = schema } } };

    private JObject Parameter(string name, string location)
    {
        var parameter = new JObject { ["name"] = name, ["in"] = location, ["required"] = true };
        if (document.IsSwagger)
        {
            parameter["type"] = "string";
        }
        else
        {
            parameter["schema"] = new JObject { ["type"] = "string" };
        }

        return parameter;
    }

    // An object without members keeps whatever arrives; to say what is in it changes its type by nature. So does, of what
    // travels as XML, a member that XML has no form for, and of a choice the first member beside its discriminator.
    private string? AddMember()
    {
        var parts = document.PartSchemas();
        var owner = Pick(document.AllSchemas().Where(schema => schema["properties"] is JObject { Count: > 0 } && !parts.Contains(schema) && !IsBareChoice(schema)).ToList());
        if (owner is null)
        {
            return null;
        }

        var name = Name("added");
        ((JObject)owner["properties"]!)[name] = document.HasXml ? new JObject { ["type"] = "string" } : Any(depth: 1);
        return $"member {name} of {owner.Path}";
    }

    // A list of one value is a constant; a second one makes it a choice.
    private string? AddEnumValue()
    {
        var owner = Pick(document.AllSchemas().Where(IsOpenList).ToList());
        if (owner is null)
        {
            return null;
        }

        var values = (JArray)owner["enum"]!;
        var value = Name("added-value");
        values.Insert(HasNames(owner) ? values.Count : _random.Next(values.Count + 1), value);
        return $"value {value} of {owner.Path}";
    }

    private string? Describe()
    {
        var owner = _random.Next(3) == 0 ? Pick(document.Operations.ToList()) : Pick(document.AllSchemas());
        if (owner is null)
        {
            return null;
        }

        owner["description"] = Name("Said in other words ");
        return "description of " + owner.Path;
    }

    private string? AddExample()
    {
        var owner = Pick(document.AllSchemas().Where(schema => schema["type"] is JValue { Value: "string" or "integer" or "number" } && schema["enum"] is null).ToList());
        if (owner is null)
        {
            return null;
        }

        owner["example"] = (string?)owner["type"] == "string" ? "an example" : new JValue(_random.Next(1000));
        return "example of " + owner.Path;
    }

    private string AddTag()
    {
        var tag = Name("Added tag ");
        if (_random.Next(2) == 0 && Pick(document.Operations.Where(operation => operation["tags"] is JArray { Count: > 0 }).ToList()) is { } operation)
        {
            ((JArray)operation["tags"]!).Add(tag);
            return "second tag of " + operation.Path;
        }

        document.Root["tags"] = document.Root["tags"] as JArray ?? [];
        ((JArray)document.Root["tags"]!).Insert(0, new JObject { ["name"] = tag, ["description"] = "A tag." });
        return "tag " + tag;
    }

    private string? ReorderMembers()
    {
        var parts = document.PartSchemas();
        return Pick(document.AllSchemas().Where(schema => schema["properties"] is JObject { Count: > 1 } && !parts.Contains(schema)).ToList()) is { } owner
            ? Reorder((JObject)owner["properties"]!, "members of " + owner.Path)
            : null;
    }

    private string? ReorderList()
    {
        if (_random.Next(3) == 0 && document.Root["tags"] is JArray { Count: > 1 } tags)
        {
            Shuffle(tags);
            return "order of tags";
        }

        var owner = Pick(document.AllSchemas().Where(schema => IsOpenList(schema) && !HasNames(schema)).ToList());
        if (owner is null)
        {
            return null;
        }

        Shuffle((JArray)owner["enum"]!);
        return "order of the values of " + owner.Path;
    }

    private string? Reorder(JObject owner, string what)
    {
        var properties = owner.Properties().ToArray();
        if (properties.Length < 2)
        {
            return null;
        }

        _random.Shuffle(properties);
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
        _random.Shuffle(items);
        list.ReplaceAll(items.Cast<object>());
    }

    private JObject Object(int depth)
    {
        var members = new JObject();
        for (var i = _random.Next(1, 4); i > 0; i--)
        {
            members[Name("member")] = Any(depth + 1);
        }

        return new JObject { ["type"] = "object", ["properties"] = members };
    }

    private JObject Any(int depth) => _random.Next(depth > 2 ? 5 : 8) switch
    {
        0 => new JObject { ["type"] = "string" },
        1 => new JObject { ["type"] = "integer" },
        2 => new JObject { ["type"] = "array", ["items"] = new JObject { ["type"] = "string" } },
        3 => new JObject { ["type"] = "string", ["enum"] = new JArray("one", "two") },
        4 => Reference(),
        5 => Object(depth),
        6 => new JObject { ["type"] = "array", ["items"] = Object(depth) },
        _ => new JObject { ["type"] = "object", ["additionalProperties"] = Object(depth) },
    };

    // To send what was only received changes the types of its members by contract: absent and null become two things.
    private JObject Reference() => Pick(document.Schemas.Properties().Where(component => !_directional.Contains(component.Name)).ToList()) is { } component
        ? new JObject { ["$ref"] = document.ReferenceTo(component.Name) }
        : new JObject { ["type"] = "boolean" };

    private static bool IsOpenList(JObject schema) =>
        schema["enum"] is JArray { Count: > 1 } values && values.Count(value => value.Type == JTokenType.String && !NumbersInWords.Contains(value.ToString())) > 1 && values.All(value => value.Type is JTokenType.String or JTokenType.Null);

    private static bool IsBareChoice(JObject schema) => schema["discriminator"] is JObject discriminator && (schema["oneOf"] ?? schema["anyOf"]) is not null
        && ((JObject)schema["properties"]!).Properties().All(property => property.Name == (string?)discriminator["propertyName"]);

    private static bool HasNames(JObject schema) => schema.Properties().Any(property => property.Name.StartsWith("x-enum", StringComparison.Ordinal) || property.Name.StartsWith("x-ms-enum", StringComparison.Ordinal));

    private string Name(string start) => start + (seed % 1000).ToString(CultureInfo.InvariantCulture) + "x" + _count.ToString(CultureInfo.InvariantCulture);

    private T? Pick<T>(IReadOnlyList<T> items)
        where T : class => items.Count == 0 ? null : items[_random.Next(items.Count)];
}
