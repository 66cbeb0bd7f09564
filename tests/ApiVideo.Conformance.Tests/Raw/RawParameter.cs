using System.Text.Json.Nodes;

namespace ApiVideo.Conformance.Tests.Raw;

/// <summary>One parameter, with the defaults that the specification gives to what it does not say.</summary>
internal sealed class RawParameter(Dialect dialect, JsonObject node)
{
    public JsonObject Node => node;

    public string Name { get; } = RawDocument.Text(node["name"])!;

    public string Location { get; } = RawDocument.Text(node["in"]) ?? "";

    /// <summary>Gets the media type where the value is written as such; null where it has a style.</summary>
    public string? ContentType => (node["content"] as JsonObject)?.FirstOrDefault().Key;

    public JsonObject? Schema => dialect == Dialect.Swagger2
        ? node["schema"] as JsonObject ?? node
        : (ContentType is { } type ? (node["content"]![type] as JsonObject)?["schema"] : node["schema"]) as JsonObject;

    public string Style => dialect == Dialect.Swagger2
        ? RawDocument.Text(node["collectionFormat"]) switch { "ssv" => "spaceDelimited", "pipes" => "pipeDelimited", "tsv" => "tabDelimited", _ => Default }
        : RawDocument.Text(node["style"]) ?? Default;

    public bool Explode => dialect == Dialect.Swagger2
        ? RawDocument.Text(node["collectionFormat"]) == "multi"
        : RawDocument.Flag(node["explode"]) ?? Style == "form";

    public bool AllowReserved => RawDocument.Flag(node["allowReserved"]) == true;

    private string Default => Location is "query" or "cookie" or "formData" ? "form" : "simple";
}
