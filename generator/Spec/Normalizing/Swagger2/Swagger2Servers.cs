using NSwag;
using Newtonsoft.Json.Linq;

namespace ApiVideo.Generator.Spec.Normalizing.Swagger2;

/// <summary>
/// <c>schemes</c>, <c>host</c> and <c>basePath</c> as servers; one that can be encrypted comes first. A host with parameters, as Azure's
/// documents have it, is a server with variables.
/// </summary>
internal static class Swagger2Servers
{
    private const string Shared = "#/parameters/";

    public static IEnumerable<OpenApiServer> From(JObject root)
    {
        var host = Text(root["host"]);
        var basePath = Text(root["basePath"]) ?? "";
        if (root["x-ms-parameterized-host"] is JObject open && Text(open["hostTemplate"]) is { } template)
        {
            var hasScheme = open["useSchemePrefix"] is JValue { Value: false };
            return [WithVariables(new OpenApiServer { Url = (hasScheme ? "" : "https://") + template + basePath }, root, open, template)];
        }

        if (host is null)
        {
            return basePath.Length > 0 ? [new OpenApiServer { Url = basePath }] : [];
        }

        var schemes = (root["schemes"] as JArray)?.Select(Text).OfType<string>().Where(static scheme => scheme is "http" or "https").ToList();
        var urls = (schemes is { Count: > 0 } ? schemes : ["https"]).OrderByDescending(static scheme => scheme.Length);
        return urls.Distinct().Select(scheme => new OpenApiServer { Url = scheme + "://" + host + basePath });
    }

    private static OpenApiServer WithVariables(OpenApiServer server, JObject root, JObject host, string template)
    {
        var described = (host["parameters"] as JArray ?? []).OfType<JObject>().Select(parameter => Described(root, parameter)).ToList();
        foreach (var part in template.Split('{').Skip(1).Where(static part => part.IndexOf('}') > 0))
        {
            var name = part.Substring(0, part.IndexOf('}'));
            var parameter = described.Find(parameter => Text(parameter["name"]) == name);
            server.Variables[name] = new OpenApiServerVariable { Default = Text(parameter?["default"]) ?? "" };
        }

        return server;
    }

    private static JObject Described(JObject root, JObject parameter) =>
        Text(parameter["$ref"]) is { } reference && reference.StartsWith(Shared, StringComparison.Ordinal) && root["parameters"]?[reference.Substring(Shared.Length)] is JObject shared ? shared : parameter;

    private static string? Text(JToken? value) => value is JValue { Value: string { Length: > 0 } text } ? text : null;
}
