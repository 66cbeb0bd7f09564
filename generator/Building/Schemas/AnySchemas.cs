using ApiVideo.Generator.Spec;
using Newtonsoft.Json.Linq;
using NJsonSchema;

namespace ApiVideo.Generator.Building.Schemas;

/// <summary>Tells a schema that takes any JSON from a condition, such as "one of these members is required", which has no type either.</summary>
internal static class AnySchemas
{
    private static readonly HashSet<string> Annotations = new(StringComparer.Ordinal)
    {
        "title", "description", "default", "example", "examples", "deprecated", "readOnly", "writeOnly", "externalDocs", "contentMediaType", "$comment", "$id", "$anchor",
    };

    /// <summary>Determines whether the document writes <c>true</c>, <c>{}</c>, or what says nothing of the JSON either.</summary>
    public static bool IsAny(SpecDocument spec, JsonSchema schema) => !SchemaShape.HasType(schema) && spec.PointerOf(schema) is { IsRoot: false } pointer && spec.Raw(pointer) switch
    {
        JValue { Value: true } => true,
        JObject node => node.Properties().All(property => Annotations.Contains(property.Name) || property.Name.StartsWith("x-", StringComparison.Ordinal)),
        _ => false,
    };
}
