using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml;
using System.Xml.Linq;
using ApiVideo.Conformance.Tests.Examples;
using ApiVideo.Conformance.Tests.Raw;
using ApiVideo.Generator.Model.Operations;
using ApiVideo.Generator.Model.Requests;

namespace ApiVideo.Conformance.Tests.Requests;

/// <summary>The body of a request: its arguments, and what they should come to.</summary>
internal sealed class BodyCheck(CompiledClient client, RawDocument document, RawOperation operation, OperationModel model, Func<string, Type> argumentType)
{
    private const string Form = "application/x-www-form-urlencoded";
    private const string Multipart = "multipart/form-data";
    private readonly Dictionary<string, JsonObject> _offers = operation.Bodies();
    private readonly List<ExpectedPart> _parts = [];
    private JsonNode? _value;

    public IEnumerable<(string Name, object Value)> Arguments()
    {
        if (model.Body is not { } body)
        {
            return [];
        }

        return body.Kind == BodyKind.Multipart ? PartArguments().ToList() : [(body.Name, Argument(body))];
    }

    public IEnumerable<string> Differences(CapturedRequest request)
    {
        if (model.Body is null)
        {
            return request.Body.Length > 0 ? ["there is a body"] : Undeclared();
        }

        if (Offer(request.MediaType) is not { } offer)
        {
            return [$"the body is of type {request.ContentType}, which is not offered"];
        }

        return request.MediaType switch
        {
            Form => Forms(request, offer),
            // The document says nothing of the parts, which are what the caller gave.
            _ when model.Body.Kind == BodyKind.Parts => [],
            Multipart => MultipartText.Differences(request, _parts),
            _ when model.Body.Kind == BodyKind.Json => JsonText(request),
            _ when model.Body.Kind == BodyKind.Xml => XmlText(request),
            _ when model.Body.Kind == BodyKind.Text => Equal(StyleTable.TextOf(_value), request.Text),
            _ => Equal("bytes", request.Text),
        };
    }

    // A body that is not sent has to be one that need not be, with a finding, or one without fields.
    private IEnumerable<string> Undeclared()
    {
        var isTold = client.Findings.Any(finding => finding.Id == "AVG0010" && finding.Arguments[0].StartsWith("A request body", StringComparison.Ordinal));
        var isEmpty = _offers.All(offer => RawSchema.Read(document, offer.Value["schema"]) is { Properties.Count: 0, Choices.Count: 0 } or { Parts.Count: 0 });
        return _offers.Count == 0 || isTold || isEmpty ? [] : ["the body is left out"];
    }

    private JsonObject? Offer(string? mediaType) => _offers.FirstOrDefault(offer =>
        RawOperation.MediaType(offer.Key).Equals(mediaType, StringComparison.OrdinalIgnoreCase)
        || (offer.Key.Contains('*', StringComparison.Ordinal) && mediaType is not null
            && (offer.Key.StartsWith('*') || mediaType.StartsWith(offer.Key.Split('*')[0], StringComparison.OrdinalIgnoreCase)))).Value
        ?? (model.Body!.Kind == BodyKind.Binary && mediaType == "application/octet-stream" ? [] : null);

    private object Argument(BodyModel body)
    {
        var type = argumentType(body.Name);
        if (body.Kind == BodyKind.Binary)
        {
            return new MemoryStream("bytes"u8.ToArray());
        }

        var schema = Offer(body.MediaType)?["schema"] as JsonObject;
        JsonException? failure = null;
        foreach (var withReadOnly in new[] { false, true })
        {
            foreach (var candidate in new Samples(document) { WithReadOnly = withReadOnly }.Candidates(schema ?? []))
            {
                try
                {
                    _value = candidate;
                    return Values.Of(client, type, candidate);
                }
                catch (JsonException exception)
                {
                    failure = exception;
                }
            }
        }

        throw failure ?? throw new NoSampleException("whose body never ends");
    }

    private IEnumerable<(string Name, object Value)> PartArguments()
    {
        var offer = Offer(Multipart) ?? [];
        var schema = RawSchema.Read(document, offer["schema"]);
        foreach (var part in model.Parameters.Where(parameter => parameter.Location == ParameterLocation.Part))
        {
            var encoding = (offer["encoding"] as JsonObject)?[part.WireName] as JsonObject;
            var property = PropertyOf(schema, part.WireName);
            var expected = new ExpectedPart(document, part.WireName, property, encoding);
            _parts.Add(expected);
            yield return (part.Name, expected.Argument(client, argumentType(part.Name)));
        }
    }

    private JsonObject PropertyOf(RawSchema schema, string name) =>
        schema.Properties.GetValueOrDefault(name)
        ?? schema.Choices.Select(choice => RawSchema.Read(document, choice).Properties.GetValueOrDefault(name)).FirstOrDefault(property => property is not null)
        ?? [];

    // Which elements stand for which value is another project's question.
    private static IEnumerable<string> XmlText(CapturedRequest request)
    {
        try
        {
            XDocument.Parse(request.Text);
            return [];
        }
        catch (XmlException exception)
        {
            return ["body: " + exception.Message];
        }
    }

    private IEnumerable<string> JsonText(CapturedRequest request)
    {
        using var sent = JsonDocument.Parse(request.Body);
        using var expected = JsonDocument.Parse(_value!.ToJsonString());
        return JsonComparison.Difference(client, model.Body!.Type, expected.RootElement, sent.RootElement) is { } difference ? [$"body {difference}"] : [];
    }

    private IEnumerable<string> Forms(CapturedRequest request, JsonObject offer)
    {
        var expected = new List<string>();
        var schema = RawSchema.Read(document, offer["schema"]);
        foreach (var (name, value) in _value!.AsObject())
        {
            var encoding = (offer["encoding"] as JsonObject)?[name] as JsonObject;
            expected.AddRange(Field(name, value, encoding, document.Dialect == Dialect.Swagger2 ? new RawParameter(document.Dialect, Swagger2Field(schema, name)) : null));
        }

        return Equal(string.Join('&', expected.Order(StringComparer.Ordinal)), string.Join('&', request.Text.Split('&').Order(StringComparer.Ordinal)));
    }

    private static JsonObject Swagger2Field(RawSchema schema, string name)
    {
        var field = (JsonObject)schema.Properties[name].DeepClone();
        field["name"] = name;
        field["in"] = "formData";
        return field;
    }

    private static IEnumerable<string> Field(string name, JsonNode? value, JsonObject? encoding, RawParameter? swagger2)
    {
        if (value is null)
        {
            return [];
        }

        if (swagger2 is not null)
        {
            return StyleTable.Query(name, value, swagger2.Style, swagger2.Explode);
        }

        var isStyled = encoding?["style"] is not null || encoding?["explode"] is not null || encoding?["allowReserved"] is not null;
        if (isStyled)
        {
            var style = RawDocument.Text(encoding!["style"]) ?? "form";
            return StyleTable.Query(name, value, style, RawDocument.Flag(encoding["explode"]) ?? style == "form", RawDocument.Flag(encoding["allowReserved"]) == true);
        }

        return value is JsonObject || RawDocument.Text(encoding?["contentType"])?.Contains("json", StringComparison.Ordinal) == true
            ? [StyleTable.Escape(name) + "=" + StyleTable.Escape(StyleTable.JsonOf(value))]
            : StyleTable.Query(name, value, "form", explode: true);
    }

    private static IEnumerable<string> Equal(string expected, string actual) => expected == actual ? [] : [$"the body is {actual} and not {expected}"];
}
