using ApiVideo.Generator.Building.Schemas;
using ApiVideo.Generator.Spec;
using NJsonSchema;

namespace ApiVideo.Generator.Building.Requests;

/// <summary>Tells which schemas are files: content as it is, not as base64.</summary>
internal static class FileSchemas
{
    public static bool IsFile(JsonSchema? schema) => Of(schema) == FileCount.One;

    /// <summary>Gets how many files a schema describes. One or several are several, since a list can have a single item.</summary>
    public static FileCount Of(JsonSchema? schema)
    {
        if (schema is null)
        {
            return FileCount.None;
        }

        var actual = SchemaShape.Actual(schema);
        if (IsBinary(actual))
        {
            return FileCount.One;
        }

        if (actual.Item is { } item)
        {
            return IsBinary(SchemaShape.Actual(item)) ? FileCount.Many : FileCount.None;
        }

        // One level is enough for what documents say: "a file, or several, or null".
        var choices = actual.OneOf.Concat(actual.AnyOf).Concat(actual.AllOf).Select(choice => SchemaShape.Actual(choice)).ToList();
        return choices.Any(choice => choice.Item is { } many && IsBinary(SchemaShape.Actual(many))) ? FileCount.Many
            : choices.Any(IsBinary) ? FileCount.One
            : FileCount.None;
    }

    private static bool IsBinary(JsonSchema schema) =>
        schema.Type.HasFlag(JsonObjectType.File) || (schema.Type.HasFlag(JsonObjectType.String) && schema.Format == "binary")
        || Extensions.IsTrue(schema.ExtensionData, Marks.RawBytes);
}
