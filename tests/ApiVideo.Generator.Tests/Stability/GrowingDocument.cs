using ApiVideo.Generator.Diagnostics;
using ApiVideo.Generator.Model;
using ApiVideo.Generator.Places;
using ApiVideo.Generator.Spec;
using ApiVideo.Generator.Spec.Reading;
using Newtonsoft.Json.Linq;

namespace ApiVideo.Generator.Tests.Stability;

/// <summary>A document that tests make additions to.</summary>
internal sealed class GrowingDocument
{
    private static readonly string[] Methods = ["get", "put", "post", "delete", "patch"];
    private static readonly string[] Choices = ["allOf", "anyOf", "oneOf"];

    private static readonly string[] Marks = ["null", "readOnly", "writeOnly"];

    private readonly SpecFile _file;
    private readonly EquatableArray<SpecFile> _others;

    /// <param name="file">The main file, which gets the additions.</param>
    /// <param name="others">The files that it refers to.</param>
    public GrowingDocument(SpecFile file, EquatableArray<SpecFile> others = default)
    {
        (_file, _others) = (file, others);
        Root = TreeReader.Read(file, new FindingBag(), CancellationToken.None) as JObject ?? [];
    }

    public JObject Root { get; }

    public bool HasXml => Root.ToString().Contains("application/xml", StringComparison.Ordinal);

    public bool IsSwagger => Root["swagger"] is not null;

    public JObject Schemas => IsSwagger ? Section(Root, "definitions") : Section(Section(Root, "components"), "schemas");

    public JObject Paths => Section(Root, "paths");

    public JObject SecuritySchemes => IsSwagger ? Section(Root, "securityDefinitions") : Section(Section(Root, "components"), "securitySchemes");

    public JObject Webhooks => Section(Root, Root["openapi"]?.ToString().StartsWith("3.0", StringComparison.Ordinal) == false ? "webhooks" : "x-webhooks");

    public string ReferenceTo(string component) => (IsSwagger ? "#/definitions/" : "#/components/schemas/") + Escape(component);

    /// <summary>Gets the operations that stand in the document itself.</summary>
    public IEnumerable<JObject> Operations => Paths.Properties().Select(path => path.Value).OfType<JObject>()
        .SelectMany(path => path.Properties()).Where(property => Methods.Contains(property.Name)).Select(property => property.Value).OfType<JObject>();

    /// <summary>Gets all schemas that are written out, wherever they stand.</summary>
    public List<JObject> AllSchemas()
    {
        var schemas = new List<JObject>();
        foreach (var component in Schemas.Properties())
        {
            Collect(component.Value, schemas);
        }

        foreach (var section in new[] { "paths", "components", "parameters", "responses" }.Select(name => Root[name]).OfType<JObject>())
        {
            CollectIn(section, schemas);
        }

        return schemas.Where(schema => schema["$ref"] is null).Distinct().ToList();
    }

    /// <summary>Gets the names of the components that are not the same in requests and answers, and of those that reach them.</summary>
    public HashSet<string> DirectionalSchemas()
    {
        var components = Schemas.Properties().ToList();
        var references = components.ToDictionary(component => ReferenceTo(component.Name), component => component.Name, StringComparer.Ordinal);
        var uses = components.ToDictionary(
            component => component.Name,
            component => component.Value.SelectTokens("$..['$ref']").Select(token => references.GetValueOrDefault(token.ToString())).OfType<string>().ToList(),
            StringComparer.Ordinal);
        var directional = components.Where(component => Marks.Any(mark => component.Value.ToString().Contains(mark, StringComparison.Ordinal))).Select(component => component.Name).ToHashSet(StringComparer.Ordinal);
        for (var count = -1; count != directional.Count;)
        {
            count = directional.Count;
            foreach (var component in components)
            {
                if (uses[component.Name].Exists(directional.Contains))
                {
                    directional.Add(component.Name);
                }

                // What derives from a schema is reached from it.
                if (directional.Contains(component.Name) && component.Value is JObject { } schema && schema["allOf"] is not null)
                {
                    directional.UnionWith(uses[component.Name]);
                }
            }
        }

        return directional;
    }

    /// <summary>Gets the schemas whose members are parameters of a method: a new member is a new parameter.</summary>
    public HashSet<JObject> PartSchemas()
    {
        var parts = new HashSet<JObject>();
        var open = new Stack<JToken?>(Root.DescendantsAndSelf().OfType<JProperty>()
            .Where(property => property.Name.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase)).Select(property => (property.Value as JObject)?["schema"]));
        while (open.Count > 0)
        {
            if (open.Pop() is not JObject schema || !parts.Add(schema))
            {
                continue;
            }

            if ((string?)schema["$ref"] is { } reference)
            {
                open.Push(Schemas[reference[(reference.LastIndexOf('/') + 1)..]]);
            }

            foreach (var part in Choices.SelectMany(choice => schema[choice] as JArray ?? []))
            {
                open.Push(part);
            }
        }

        return parts;
    }

    /// <summary>Determines whether parts of the body follow the parameters of the operation's method.</summary>
    public static bool HasParts(JObject operation) =>
        operation["requestBody"] is JObject body && (body["$ref"] is not null || body.ToString().Contains("multipart/", StringComparison.OrdinalIgnoreCase));

    /// <summary>Builds what would be emitted; null where the document is refused.</summary>
    public ClientModel? Build()
    {
        var file = new SpecFile(_file.Path, new SpecText(Root.ToString(Newtonsoft.Json.Formatting.None)), _file.Options);
        return SpecCompiler.Compile(new SpecInput(file, _others, NamespaceTakenBy: null), CancellationToken.None).Client;
    }

    private static void CollectIn(JObject around, List<JObject> schemas)
    {
        foreach (var property in around.Properties())
        {
            if (property.Name == "schema")
            {
                Collect(property.Value, schemas);
            }
            else if (property.Name is not ("example" or "examples" or "schemas") && !property.Name.StartsWith("x-", StringComparison.Ordinal))
            {
                foreach (var inner in property.Value is JArray list ? list.OfType<JObject>() : property.Value is JObject node ? [node] : [])
                {
                    CollectIn(inner, schemas);
                }
            }
        }
    }

    private static void Collect(JToken? token, List<JObject> schemas)
    {
        if (token is not JObject schema)
        {
            return;
        }

        schemas.Add(schema);
        foreach (var property in (schema["properties"] as JObject)?.Properties() ?? [])
        {
            Collect(property.Value, schemas);
        }

        foreach (var part in Choices.SelectMany(choice => schema[choice] as JArray ?? []))
        {
            Collect(part, schemas);
        }

        Collect(schema["items"], schemas);
        Collect(schema["additionalProperties"], schemas);
    }

    private static JObject Section(JObject around, string name)
    {
        if (around[name] is not JObject section)
        {
            around[name] = section = [];
        }

        return section;
    }

    private static string Escape(string key) => Uri.EscapeDataString(key.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal));
}
