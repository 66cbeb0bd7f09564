using System.Text.Json;
using System.Text.Json.Nodes;
using ApiVideo.Conformance.Tests.Raw;

namespace ApiVideo.Conformance.Tests.Requests;

/// <summary>A property of a multipart body: the argument for it, and the parts that it should come to.</summary>
internal sealed class ExpectedPart(RawDocument document, string name, JsonObject schema, JsonObject? encoding)
{
    private const string FileName = "näme \"1\".bin";
    private readonly RawSchema _schema = RawSchema.Read(document, schema);
    private JsonNode? _value;
    private int _files;

    public string Name => name;

    public object Argument(CompiledClient client, Type type)
    {
        var isList = type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>);
        var item = isList ? type.GetGenericArguments()[0] : type;
        if (item.Name == "FileUpload")
        {
            _files = isList ? 2 : 1;
            var files = Enumerable.Range(0, _files).Select(_ => Activator.CreateInstance(item, new MemoryStream("bytes"u8.ToArray()), FileName, null)!).ToArray();
            var list = Array.CreateInstance(item, _files);
            files.CopyTo(list, 0);
            return isList ? list : files[0];
        }

        JsonException? failure = null;
        foreach (var candidate in new Samples(document).Candidates(schema))
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

        throw failure ?? throw new NoSampleException("whose body never ends");
    }

    /// <summary>Gives the parts, each as name, file name, media type and content.</summary>
    public IEnumerable<string> Texts()
    {
        if (IsBinary(_schema) != (_files > 0))
        {
            return [$"{name}: is a file in one of the two alone"];
        }

        if (_files > 0)
        {
            return Enumerable.Repeat(Text(name, FileName, MediaType ?? "application/octet-stream", "bytes"), _files);
        }

        if (encoding is not null && (encoding["style"] ?? encoding["explode"] ?? encoding["allowReserved"]) is not null)
        {
            var style = RawDocument.Text(encoding["style"]) ?? "form";
            return StyleTable.Query(name, _value!, style, RawDocument.Flag(encoding["explode"]) ?? style == "form")
                .Select(pair => pair.Split('=', 2)).Select(pair => Text(Uri.UnescapeDataString(pair[0]), null, null, Uri.UnescapeDataString(pair[1])));
        }

        if (document.Dialect == Dialect.Swagger2 && _value is JsonArray values)
        {
            var field = (JsonObject)schema.DeepClone();
            field["name"] = name;
            field["in"] = "formData";
            var parameter = new RawParameter(document.Dialect, field);
            return StyleTable.Query(name, values, parameter.Style, parameter.Explode).Select(pair => Text(name, null, null, Uri.UnescapeDataString(pair.Split('=', 2)[1])));
        }

        var isOne = MediaType is not null || _value is not JsonArray;
        return (isOne ? [_value] : _value!.AsArray().AsEnumerable())
            .Select(value => Text(name, null, MediaType ?? (value is not JsonValue ? "application/json" : IsEncoded ? "application/octet-stream" : null), StyleTable.TextOf(value)));
    }

    public static string Text(string name, string? fileName, string? mediaType, string content) => $"{name}|{fileName}|{mediaType}|{content}";

    // The default of OpenAPI 3.1 for a string with a contentEncoding.
    private bool IsEncoded => document.Dialect is not (Dialect.Swagger2 or Dialect.OpenApi30) && RawDocument.Text(_schema["contentEncoding"]) is not null;

    // A range, or a choice, is no media type to send.
    private string? MediaType => RawDocument.Text(encoding?["contentType"])?.Split(',').Select(type => type.Trim()).FirstOrDefault(type => !type.Contains('*', StringComparison.Ordinal));

    private bool IsBinary(RawSchema read) => read.IsBinary
        || (read.Items is { } items && IsBinary(RawSchema.Read(document, items)))
        || read.Choices.Exists(choice => IsBinary(RawSchema.Read(document, choice)));
}
