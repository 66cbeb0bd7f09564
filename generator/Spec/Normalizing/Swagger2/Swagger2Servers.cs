using NSwag;
using Newtonsoft.Json.Linq;

namespace ApiVideo.Generator.Spec.Normalizing.Swagger2;

/// <summary><c>schemes</c>, <c>host</c> and <c>basePath</c> as servers; one that can be encrypted comes first.</summary>
internal static class Swagger2Servers
{
    public static IEnumerable<OpenApiServer> From(JObject root)
    {
        var host = Text(root["host"]);
        var basePath = Text(root["basePath"]) ?? "";
        if (host is null)
        {
            return basePath.Length > 0 ? [new OpenApiServer { Url = basePath }] : [];
        }

        var schemes = (root["schemes"] as JArray)?.Select(Text).OfType<string>().Where(static scheme => scheme is "http" or "https").ToList();
        var urls = (schemes is { Count: > 0 } ? schemes : ["https"]).OrderByDescending(static scheme => scheme.Length);
        return urls.Distinct().Select(scheme => new OpenApiServer { Url = scheme + "://" + host + basePath });
    }

    private static string? Text(JToken? value) => value is JValue { Value: string { Length: > 0 } text } ? text : null;
}
