using ApiVideo.Generator.Places;
using NJsonSchema;
using NSwag;
using Newtonsoft.Json.Linq;

namespace ApiVideo.Generator.Spec.Normalizing.Swagger2;

/// <summary>Creates request bodies of parameters, and content of schemas and media types.</summary>
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

    public OpenApiRequestBody? RequestBody(Draft operation, int depth)
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

    public IEnumerable<KeyValuePair<string, OpenApiMediaType>> ResponseContent(Draft response, int depth)
    {
        if (response.Find("schema") is not { } schema)
        {
            return [];
        }

        var isFile = schema.Value is JObject { } node && node["type"] is JValue { Value: "file" };
        var types = _produces.Count > 0 ? _produces : [isFile ? "application/octet-stream" : Json];
        return Content(types, () => normalizer.Schema(schema.Value, schema.Pointer, depth + 2), response.Pointer);
    }

    private OpenApiRequestBody Body(Draft body, int depth)
    {
        var types = _consumes.Where(static type => type is not (Multipart or Form)).ToList();
        var content = Content(
            types.Count > 0 ? types : [Json],
            () => body.Find("schema") is { } schema ? normalizer.Schema(schema.Value, schema.Pointer, depth + 2) : new JsonSchema(),
            body.Pointer);
        return Wrap(body.Pointer, content, isRequired: body.Flag("required"), body.Text("description"));
    }

    private OpenApiRequestBody FormBody(Draft operation, List<Draft> fields, int depth)
    {
        var pointer = operation.Pointer.Child("parameters");
        var isRequired = fields.Any(static field => field.Flag("required"));
        var isMultipart = _consumes.Contains(Multipart) || fields.Any(static field => field.Text("type") == "file");
        // The schema takes the types of the fields away.
        var encoding = FormEncoding(fields).ToList();
        var content = Content([isMultipart ? Multipart : Form], () => FormSchema(fields, pointer, depth), pointer).ToList();
        encoding.ForEach(field => content[0].Value.Encoding[field.Key] = field.Value);
        return Wrap(pointer, content, isRequired, description: null);
    }

    private JsonSchema FormSchema(List<Draft> fields, SpecPointer pointer, int depth)
    {
        var form = new JsonSchema { Type = JsonObjectType.Object };
        foreach (var field in fields)
        {
            var name = field.Text("name")!;
            if (field.Flag("required"))
            {
                form.RequiredProperties.Add(name);
            }

            var schema = Swagger2Types.Split(field);
            if (field.Find("description") is { } description)
            {
                schema.Set("description", description);
            }

            form.Properties[name] = (JsonSchemaProperty)normalizer.SchemaFromDraft(ObjectKind.Property, schema, depth + 3);
        }

        context.Wrote(pointer);
        context.Places.Note(form, pointer);
        return form;
    }

    /// <summary>Says how lists are written: joined, where nothing else is said.</summary>
    private static IEnumerable<KeyValuePair<string, OpenApiEncoding>> FormEncoding(List<Draft> fields)
    {
        foreach (var field in fields.Where(static field => field.Text("type") == "array" && field.Value("items") is JObject items && (string?)(items["type"] as JValue) != "file"))
        {
            var (style, explode) = Swagger2Types.ListStyle(field.Text("collectionFormat"));
            yield return new KeyValuePair<string, OpenApiEncoding>(field.Text("name")!, new OpenApiEncoding { Style = style, Explode = explode });
        }
    }

    private OpenApiRequestBody Wrap(SpecPointer pointer, IEnumerable<KeyValuePair<string, OpenApiMediaType>> content, bool isRequired, string? description)
    {
        var body = new OpenApiRequestBody { IsRequired = isRequired, Description = description };
        foreach (var mediaType in content)
        {
            body.Content.Add(mediaType);
        }

        context.Places.Note(body, pointer);
        return body;
    }

    private IEnumerable<KeyValuePair<string, OpenApiMediaType>> Content(IEnumerable<string> types, Func<JsonSchema> schema, SpecPointer pointer)
    {
        foreach (var type in types)
        {
            var mediaType = new OpenApiMediaType { Schema = schema() };
            context.Places.Note(mediaType, pointer);
            yield return new KeyValuePair<string, OpenApiMediaType>(type, mediaType);
        }
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
