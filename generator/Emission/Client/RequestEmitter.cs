using ApiVideo.Generator.Emission.Json;
using ApiVideo.Generator.Model;
using ApiVideo.Generator.Naming;

namespace ApiVideo.Generator.Emission.Client;

/// <summary>Writes the method that builds an operation's request.</summary>
internal static class RequestEmitter
{
    public static string Call(OperationModel operation) => $"Build{operation.Name}Request({string.Join(", ", Names(operation).Select(Keywords.Escape))})";

    public static void Write(SourceWriter writer, OperationModel operation)
    {
        var parameters = operation.Parameters.Select(parameter => $"{Signature.TypeOf(parameter)} {Keywords.Escape(parameter.Name)}").ToList();
        if (operation.Body is { } body)
        {
            parameters.Add($"{CSharpTypes.Name(body.Type, isNullable: !body.IsRequired)} {Keywords.Escape(body.Name)}");
        }

        writer.Open(Signature.Wrap($"private global::System.Net.Http.HttpRequestMessage Build{operation.Name}Request", parameters));
        writer.Line("var uri = new RequestUriBuilder(_pipeline.BaseAddress);");
        WritePath(writer, operation);
        foreach (var parameter in operation.Parameters.Where(parameter => parameter.Location == ParameterLocation.Query))
        {
            writer.Line(Query(parameter));
        }

        WriteRequest(writer, operation);
        writer.Close();
    }

    private static void WriteRequest(SourceWriter writer, OperationModel operation)
    {
        var accept = Literals.String(operation.Result.Accept ?? (operation.Errors.Count > 0 ? "application/json" : "*/*"));
        var create = $"_pipeline.CreateRequest({ApiEmitter.MethodOf(operation.Method)}, uri.ToUri(), accept: {accept})";
        var headers = operation.Parameters.Where(parameter => parameter.Location is ParameterLocation.Header or ParameterLocation.Cookie).ToList();
        if (headers.Count == 0 && operation.Body is null)
        {
            writer.Line($"return {create};");
            return;
        }

        writer.Line($"var request = {create};");
        foreach (var header in headers)
        {
            var method = header.Location == ParameterLocation.Header ? "Add" : "AddCookie";
            writer.Line($"RequestHeaders.{method}(request, {Literals.String(header.WireName)}, {RequestValues.Text(header)});");
        }

        if (operation.Body is { } body)
        {
            WriteBody(writer, body);
        }

        writer.Line("return request;");
    }

    private static void WriteBody(SourceWriter writer, BodyModel body)
    {
        var name = Keywords.Escape(body.Name);
        var mediaType = body.MediaType == "application/json" ? "" : ", " + Literals.String(body.MediaType);
        var value = !body.IsRequired && body.Type.IsValueType ? name + ".Value" : name;
        var assignment = $"request.Content = JsonRequestContent.Create<{CSharpTypes.Name(body.Type)}, {Codecs.Of(body.Type)}>({value}{mediaType});";
        if (body.IsRequired)
        {
            writer.Line(assignment);
            return;
        }

        writer.Open($"if ({name} is not null)");
        writer.Line(assignment);
        writer.Close();
        writer.Line();
    }

    private static void WritePath(SourceWriter writer, OperationModel operation)
    {
        foreach (var part in operation.Path)
        {
            if (!part.IsParameter)
            {
                writer.Line($"uri.AppendPath({Literals.String(part.Text)});");
                continue;
            }

            var parameter = operation.Parameters.First(parameter => parameter.Location == ParameterLocation.Path && parameter.Name == part.Text);
            writer.Line($"uri.AppendPathValue({RequestValues.Text(parameter)}, nameof({Keywords.Escape(parameter.Name)}));");
        }
    }

    private static string Query(ParameterModel parameter)
    {
        var name = Literals.String(parameter.WireName);
        return parameter.Type.Kind == TypeKind.List
            ? $"uri.AppendQueryList({name}, {RequestValues.List(parameter)}, explode: {(parameter.IsExploded ? "true" : "false")});"
            : $"uri.AppendQuery({name}, {RequestValues.Value(parameter)});";
    }

    private static IEnumerable<string> Names(OperationModel operation)
    {
        var names = operation.Parameters.Select(parameter => parameter.Name);
        return operation.Body is { } body ? names.Append(body.Name) : names;
    }
}
