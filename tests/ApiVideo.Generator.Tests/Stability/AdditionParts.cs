using System.Globalization;
using Newtonsoft.Json.Linq;

namespace ApiVideo.Generator.Tests.Stability;

/// <summary>What additions are made of: new names, schemas, bodies and parameters, and places that chance picks.</summary>
internal sealed class AdditionParts(GrowingDocument document, int seed)
{
    /// <summary>What the names of added parameters begin with.</summary>
    public const string AddedParameter = "addedFilter";

    public GrowingDocument Document { get; } = document;

    public Random Random { get; } = new(seed);

    /// <summary>Gets the schemas that are not the same in requests and responses.</summary>
    public HashSet<string> Directional { get; } = document.DirectionalSchemas();

    /// <summary>Gets or sets the number of attempts, which new names end in.</summary>
    public int Count { get; set; }

    public JObject Body(JObject schema, string description) => Document.IsSwagger
        ? new JObject { ["description"] = description, ["schema"] = schema }
        : new JObject { ["description"] = description, ["content"] = new JObject { ["application/json"] = new JObject { ["schema"] = schema } } };

    public JObject Parameter(string name, string location)
    {
        var parameter = new JObject { ["name"] = name, ["in"] = location, ["required"] = true };
        if (Document.IsSwagger)
        {
            parameter["type"] = "string";
        }
        else
        {
            parameter["schema"] = new JObject { ["type"] = "string" };
        }

        return parameter;
    }

    public JObject Object(int depth)
    {
        var members = new JObject();
        for (var i = Random.Next(1, 4); i > 0; i--)
        {
            members[Name("member")] = Any(depth + 1);
        }

        return new JObject { ["type"] = "object", ["properties"] = members };
    }

    public JObject Any(int depth) => Random.Next(depth > 2 ? 5 : 8) switch
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
    public JObject Reference() => Pick(Document.Schemas.Properties().Where(component => !Directional.Contains(component.Name)).ToList()) is { } component
        ? new JObject { ["$ref"] = Document.ReferenceTo(component.Name) }
        : new JObject { ["type"] = "boolean" };

    public string Name(string start) => start + (seed % 1000).ToString(CultureInfo.InvariantCulture) + "x" + Count.ToString(CultureInfo.InvariantCulture);

    public T? Pick<T>(IReadOnlyList<T> items)
        where T : class => items.Count == 0 ? null : items[Random.Next(items.Count)];
}
