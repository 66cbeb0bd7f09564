using ApiVideo.Generator.Places;
using Newtonsoft.Json.Linq;

namespace ApiVideo.Generator.Spec.Normalizing.Swagger2;

/// <summary>Makes request bodies of parameters, and content of schemas and media types.</summary>
internal sealed class Swagger2Bodies(Normalizer normalizer, NormalizerContext context)
{
    private const string Json = "application/json";
    private const string Multipart = "multipart/form-data";
    private const string Form = "application/x-www-form-urlencoded";
    private List<string> _consumes = [];
    private List<string> _produces = [];

    /// <summary>The parameters of the path item around the operation.</summary>
    public DraftMember? Shared { get; set; }

    public void Enter(Draft operation)
    {
        _consumes = MediaTypes(operation, "consumes");
        _produces = MediaTypes(operation, "produces");
    }

    public JObject? RequestBody(Draft operation, int depth)
    {
        var parameters = Resolve(operation.Find("parameters")).Concat(Resolve(Shared)).ToList();
        var body = parameters.FirstOrDefault(static parameter => parameter.Text("in") == "body");
        if (body is not null)
        {
            return Body(body, depth);
        }

        var fields = parameters.Where(static parameter => parameter.Text("in") == "formData" && parameter.Text("name") is not null).ToList();
        return fields.Count == 0 ? null : FormBody(operation, fields, depth);
    }

    public JObject? ResponseContent(Draft response, int depth)
    {
        if (response.Find("schema") is not { } schema)
        {
            return null;
        }

        var isFile = schema.Value is JObject { } node && node["type"] is JValue { Value: "file" };
        var types = _produces.Count > 0 ? _produces : [isFile ? "application/octet-stream" : Json];
        return Content(types, () => normalizer.Object(ObjectKind.Schema, schema.Value, schema.Pointer, depth + 2)!, response.Pointer);
    }

    private JObject Body(Draft body, int depth)
    {
        var types = _consumes.Where(static type => type is not (Multipart or Form)).ToList();
        var content = Content(
            types.Count > 0 ? types : [Json],
            () => body.Find("schema") is { } schema ? normalizer.Object(ObjectKind.Schema, schema.Value, schema.Pointer, depth + 2)! : [],
            body.Pointer);
        return Wrap(body.Pointer, content, isRequired: body.Flag("required"), body.Text("description"), body.Text("name"));
    }

    private JObject FormBody(Draft operation, List<Draft> fields, int depth)
    {
        var pointer = operation.Pointer.Child("parameters");
        var isRequired = fields.Any(static field => field.Flag("required"));
        var isMultipart = _consumes.Contains(Multipart) || fields.Any(static field => field.Text("type") == "file");
        var encoding = FormEncoding(fields);
        var content = Content([isMultipart ? Multipart : Form], () => FormSchema(fields, pointer, depth), pointer);
        content.Properties().First().Value["encoding"] = encoding;
        return Wrap(pointer, content, isRequired, description: null, name: null);
    }

    private JObject FormSchema(List<Draft> fields, SpecPointer pointer, int depth)
    {
        var properties = new JObject();
        var required = new JArray();
        foreach (var field in fields)
        {
            var name = field.Text("name")!;
            if (field.Flag("required"))
            {
                required.Add(name);
            }

            var schema = Swagger2Types.Split(field);
            if (field.Find("description") is { } description)
            {
                schema.Set("description", description);
            }

            properties[name] = normalizer.SchemaFromDraft(schema, depth + 3);
        }

        context.Wrote(pointer);
        return new JObject
        {
            [Annotations.Pointer] = context.Sources.Encode(pointer), ["type"] = "object", ["required"] = required, ["properties"] = properties,
        };
    }

    /// <summary>Says how lists are written: joined, where nothing else is said.</summary>
    private static JObject FormEncoding(List<Draft> fields)
    {
        var encoding = new JObject();
        foreach (var field in fields.Where(static field => field.Text("type") == "array" && field.Value("items") is JObject items && (string?)(items["type"] as JValue) != "file"))
        {
            var (style, explode) = Swagger2Types.ListStyle(field.Text("collectionFormat"));
            encoding[field.Text("name")!] = new JObject { ["style"] = style, ["explode"] = explode };
        }

        return encoding;
    }

    private JObject Wrap(SpecPointer pointer, JObject content, bool isRequired, string? description, string? name)
    {
        var result = new JObject
        {
            [Annotations.Pointer] = context.Sources.Encode(pointer), ["content"] = content, ["required"] = isRequired,
        };
        if (description is not null)
        {
            result["description"] = description;
        }

        if (name is not null)
        {
            result["x-name"] = name;
        }

        return result;
    }

    private JObject Content(IEnumerable<string> types, Func<JObject> schema, SpecPointer pointer)
    {
        var content = new JObject();
        foreach (var type in types)
        {
            content[type] = new JObject { [Annotations.Pointer] = context.Sources.Encode(pointer), ["schema"] = schema() };
        }

        return content;
    }

    private IEnumerable<Draft> Resolve(DraftMember? parameters)
    {
        if (parameters is not { Value: JArray list } member)
        {
            yield break;
        }

        for (var i = 0; i < list.Count; i++)
        {
            var at = member.Pointer.Child(i);
            if (list[i] is JObject node && ReferenceResolver.ReferenceOf(node) is { } reference)
            {
                if (context.References.Resolve(reference, at, at.Child("$ref")) is { Node: JObject target } resolved)
                {
                    yield return new Draft(target, resolved.Pointer);
                }
            }
            else if (list[i] is JObject own)
            {
                yield return new Draft(own, at);
            }
        }
    }

    private List<string> MediaTypes(Draft operation, string member)
    {
        var own = operation.Value(member) ?? (context.Sources.Node(SpecPointer.RootOf(context.Sources.Root.Path)) as JObject)?[member];
        return own is JArray list
            ? list.OfType<JValue>().Select(static type => type.Value as string).OfType<string>().Distinct().ToList()
            : [];
    }
}
