using ApiVideo.Generator.Emission.Json;
using ApiVideo.Generator.Emission.Xml;
using ApiVideo.Generator.Model.Operations;
using ApiVideo.Generator.Model.Requests;
using ApiVideo.Generator.Model.Schemas;
using ApiVideo.Generator.Naming;

namespace ApiVideo.Generator.Emission.Client;

/// <summary>Writes the statements that give a request its body.</summary>
internal static class BodyEmitter
{
    public static void Write(SourceWriter writer, OperationModel operation, BodyModel body)
    {
        if (body.Kind == BodyKind.Multipart)
        {
            WriteParts(writer, operation, body);
            return;
        }

        var name = Keywords.Escape(body.Name);
        var value = !body.IsRequired && body.Kind != BodyKind.Lines && body.Type.IsValueType ? name + ".Value" : name;
        var assignment = $"request.Content = {Content(body, value)};";
        if (body.IsRequired)
        {
            writer.Lines(assignment);
            return;
        }

        writer.Open($"if ({name} is not null)");
        writer.Lines(assignment);
        writer.Close();
        writer.Line();
    }

    private static string Content(BodyModel body, string value) => body.Kind switch
    {
        BodyKind.Form => $"FormRequestContent.Create<{TypeAndCodec(body.Type)}>({value}{string.Concat(body.Fields.Select(Field))})",
        BodyKind.Binary => $"StreamRequestContent.Create({value}, {body.MediaTypeParameter ?? Literals.String(body.MediaType)})",
        BodyKind.Xml => $"XmlRequestContent.Create({value}, {Literals.String(body.MediaType)}, {XmlExpressions.Writer(body.Type, body.Xml!, ObjectXmlEmitter.Outside)}, {XmlExpressions.Name(body.Xml!)})",
        BodyKind.Lines => $"LinesRequestContent.Create<{TypeAndCodec(body.Type)}>({value}, {Literals.String(body.MediaType)})",
        BodyKind.Parts => value,
        BodyKind.Text => $"TextRequestContent.Create({value}, {Literals.String(body.MediaType)})",
        _ => $"JsonRequestContent.Create<{TypeAndCodec(body.Type)}>({value}{(body.MediaType == "application/json" ? "" : ", " + Literals.String(body.MediaType))})",
    };

    private static string TypeAndCodec(TypeRef type) => $"{CSharpTypes.Name(type)}, {Codecs.OfSent(type)}";

    private static string Field(FormFieldModel field)
    {
        var name = Literals.String(field.WireName);
        var how = field.IsJson ? ", isJson: true" : ", " + RequestValues.Style(field.Style, field.IsExploded) + (field.AllowsReserved ? ", allowReserved: true" : "");
        return $",\n    new FormField({name}{how})";
    }

    private static void WriteParts(SourceWriter writer, OperationModel operation, BodyModel body)
    {
        writer.Line($"var {body.Name} = new MultipartRequest();");
        foreach (var part in operation.Parameters.Where(parameter => parameter.Location == ParameterLocation.Part))
        {
            writer.Line($"{body.Name}.{Part(part)};");
            foreach (var header in part.Headers)
            {
                writer.Line($"{body.Name}.AddHeader({Literals.String(part.WireName)}, {Literals.String(header.Name)}, {Literals.String(header.Value)});");
            }
        }

        writer.Line($"request.Content = {body.Name}.{(body.IsRequired ? "ToContent" : "ToContentOrNone")}();");
    }

    private static string Part(ParameterModel part)
    {
        var name = Literals.String(part.WireName);
        var mediaType = part.MediaType is { } type ? ", " + Literals.String(type) : "";
        return part switch
        {
            { Type.Kind: TypeKind.File } => $"AddFile({name}, {Keywords.Escape(part.Name)}{mediaType})",
            { Type: { Kind: TypeKind.List, Item.Kind: TypeKind.File } } => $"AddFiles({name}, {Keywords.Escape(part.Name)}{mediaType})",
            { Encoding: ParameterEncoding.Plain } => $"AddText({name}, {RequestValues.Text(part)}{mediaType})",
            { Encoding: ParameterEncoding.Styled } => $"AddStyled({name}, {RequestValues.Json(part)}, {RequestValues.Style(part.Style, part.IsExploded)})",
            _ => $"AddValue({name}, {RequestValues.Json(part)}{mediaType})",
        };
    }
}
