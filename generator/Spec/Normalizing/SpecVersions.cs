using ApiVideo.Generator.Diagnostics;
using ApiVideo.Generator.Places;
using Newtonsoft.Json.Linq;

namespace ApiVideo.Generator.Spec.Normalizing;

/// <summary>Tells which dialect a tree is written in, or why it is none.</summary>
internal static class SpecVersions
{
    /// <summary>Determines whether a tree says that it is a whole description, of whatever version.</summary>
    public static bool IsDocument(JObject tree) => tree.Property("openapi") is not null || tree.Property("swagger") is not null;

    public static SpecDialect? Check(JToken? tree, SpecFile file, FindingBag findings)
    {
        var start = SpecPointer.RootOf(file.Path);
        if (tree is not JObject root)
        {
            findings.NotAnOpenApiDocument(start, tree switch
            {
                null => "the file is empty",
                JArray => "it is a list",
                _ => "it is a plain text or number",
            });
            return null;
        }

        var key = root.Property("openapi") is not null ? "openapi" : "swagger";
        if (root.Property(key) is not { } property)
        {
            findings.NotAnOpenApiDocument(start, "it has neither 'openapi' nor 'swagger' at its top level" + Members(root));
            return null;
        }

        var version = ScalarValues.Text(property.Value) ?? "";
        var dialect = Dialect(key, version);
        if (dialect is null)
        {
            findings.UnsupportedVersion(start.Child(key), key + ": " + (version.Length == 0 ? "(no version)" : version));
        }

        return dialect;
    }

    private static SpecDialect? Dialect(string key, string version)
    {
        // YAML reads an unquoted 3.1 or 2.0 as a number, hence the short forms.
        if (key == "swagger")
        {
            return version is "2.0" or "2" ? SpecDialect.Swagger20 : null;
        }

        return version switch
        {
            "3" or "3.0" => SpecDialect.OpenApi30,
            _ when version.StartsWith("3.0.", StringComparison.Ordinal) => SpecDialect.OpenApi30,
            _ when IsLater(version) => SpecDialect.OpenApi31,
            _ => null,
        };
    }

    private static bool IsLater(string version) =>
        version is "3.1" or "3.2" || version.StartsWith("3.1.", StringComparison.Ordinal) || version.StartsWith("3.2.", StringComparison.Ordinal);

    private static string Members(JObject root) =>
        root.Count == 0 ? "" : " but " + string.Join(", ", root.Properties().Take(3).Select(static property => "'" + Short(property.Name) + "'"));

    private static string Short(string name) => name.Length <= 30 ? name : name.Substring(0, 30) + "…";
}
