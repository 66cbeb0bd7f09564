using ApiVideo.Generator.Model.Responses;
using ApiVideo.Generator.Model.Schemas;

namespace ApiVideo.Generator.Emission.Headers;

/// <summary>Writes a typed accessor for each response header that the spec declares.</summary>
internal static class HeadersEmitter
{
    public static SourceWriter Emit(HeadersFile model)
    {
        var writer = SourceWriter.ForFile(model.Scope.Namespace);
        writer.Open($"{model.Scope.Accessibility} readonly partial struct ApiResponseHeaders");
        var isFirst = true;
        foreach (var header in model.Headers)
        {
            if (!isFirst)
            {
                writer.Line();
            }

            isFirst = false;
            DocComments.Write(writer, header.Doc, header.Type.Kind == TypeKind.Boolean
                ? $"Gets a value indicating whether the {header.WireName} header is true, or null if it is missing or cannot be read."
                : $"Gets the {header.WireName} header, or null if it is missing or cannot be read.");
            writer.Line($"public {CSharpTypes.Nullable(header.Type)} {header.Name} => {string.Join(" ?? ", header.Forms.Select(form => $"{Reader(header.Type, form)}({Literals.String(header.WireName)})"))};");
        }

        writer.Close();
        return writer;
    }

    private static string Reader(TypeRef type, TypeKind form) =>
        type.Kind == TypeKind.Bytes ? "GetBase64"
        : type.Kind != TypeKind.List ? "Get" + form
        : type.Item!.IsInteger ? $"GetIntegers<{CSharpTypes.Item(type)}>"
        : type.Item.IsNumber ? $"GetNumbers<{CSharpTypes.Item(type)}>"
        : $"Get{form}s";
}
