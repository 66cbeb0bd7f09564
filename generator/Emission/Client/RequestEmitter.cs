using ApiVideo.Generator.Model.Operations;
using ApiVideo.Generator.Model.Requests;
using ApiVideo.Generator.Model.Schemas;
using ApiVideo.Generator.Naming;

namespace ApiVideo.Generator.Emission.Client;

/// <summary>Writes the method that builds an operation's request.</summary>
internal static class RequestEmitter
{
    // What the runtime asks for when nothing is said.
    private const string Json = "application/json";

    public static string Call(OperationModel operation) => $"Build{operation.Name}Request({string.Join(", ", Names(operation).Select(Keywords.Escape))})";

    /// <summary>Gets the expression for the address at which the operation's path starts.</summary>
    public static string Server(OperationModel operation) =>
        operation.Server is { } server ? $"_pipeline.AddressOf({Literals.String(server)})" : "_pipeline.BaseAddress";

    /// <summary>Writes the method that builds the request of an operation whose own method is asynchronous.</summary>
    public static void WriteMethod(SourceWriter writer, OperationModel operation)
    {
        writer.Open(Signature.Wrap($"private global::System.Net.Http.HttpRequestMessage Build{operation.Name}Request", Parameters(operation)));
        Write(writer, operation);
        writer.Line("return request;");
        writer.Close();
    }

    /// <summary>Writes the statements that build an operation's request.</summary>
    public static void Write(SourceWriter writer, OperationModel operation)
    {
        WriteAddress(writer, operation);
        WriteRequest(writer, operation);
    }

    /// <summary>Determines whether a request has nothing but its address and what every request has.</summary>
    public static bool IsAddressAlone(OperationModel operation) =>
        operation.Body is null && Accept(operation) == Literals.String(Json) && !operation.Parameters.Any(parameter => parameter.Location is ParameterLocation.Header or ParameterLocation.Cookie);

    /// <summary>Writes the statements that build the address.</summary>
    public static void WriteAddress(SourceWriter writer, OperationModel operation)
    {
        WritePath(writer, operation);
        foreach (var parameter in operation.Parameters.Where(parameter => parameter.Location == ParameterLocation.Query))
        {
            writer.Line(Query(parameter));
        }

        foreach (var parameter in operation.Parameters.Where(parameter => parameter.Location == ParameterLocation.QueryString))
        {
            var text = parameter.IsRequired ? RequestValues.Text(parameter) : $"({RequestValues.Text(parameter)}) ?? \"\"";
            writer.Line($"uri.AppendWrittenQuery({CSharpTypes.Uri}.EscapeDataString({text}));");
        }
    }

    /// <summary>Gets the declarations of what the request is built of, in the order of <see cref="Names"/>.</summary>
    public static List<string> Parameters(OperationModel operation)
    {
        var parameters = operation.Parameters.Select(parameter => $"{Signature.TypeOf(parameter)} {Keywords.Escape(parameter.Name)}").ToList();
        if (operation.Body is { IsParameter: true } body)
        {
            parameters.Add($"{Signature.TypeOf(body)} {Keywords.Escape(body.Name)}");
            if (body.MediaTypeParameter is { } mediaType)
            {
                parameters.Add("string " + mediaType);
            }
        }

        if (operation.Result.AcceptParameter is { } accept)
        {
            parameters.Add("string " + accept);
        }

        return parameters;
    }

    /// <summary>Writes the statements that make the request of the address.</summary>
    public static void WriteRequest(SourceWriter writer, OperationModel operation)
    {
        if (operation.Result.AcceptParameter is { } checkedAccept)
        {
            writer.Line($"RequestHeaders.Check(\"Accept\", {checkedAccept});");
        }

        var accept = Accept(operation);
        writer.Line($"var request = _pipeline.CreateRequest({operation.Name}Operation, ref uri{(accept == Literals.String(Json) ? "" : $", accept: {accept}")});");
        if (operation.Body is { } body)
        {
            BodyEmitter.Write(writer, operation, body);
        }

        // After the body, which is where headers such as Content-Language stand.
        foreach (var header in operation.Parameters.Where(parameter => parameter.Location is ParameterLocation.Header or ParameterLocation.Cookie))
        {
            writer.Line(Header(header));
        }
    }

    private static string Accept(OperationModel operation) =>
        operation.Result.AcceptParameter ?? Literals.String(operation.Result.Accept ?? (operation.Errors.Count > 0 ? Json : "*/*"));

    private static void WritePath(SourceWriter writer, OperationModel operation)
    {
        var parts = operation.Path.Select(part => (part.Text, Parameter: part.IsParameter ? PathParameter(operation, part.Text) : null)).ToList();
        if (parts.All(part => part.Parameter is { } parameter ? IsPlain(parameter) : part.Text.IndexOf('?') < 0))
        {
            var path = string.Concat(parts.Select(part => part.Parameter is { } parameter ? $"{{{RequestValues.Text(parameter)}}}" : Literals.InterpolatedPart(part.Text)));
            writer.Line($"var uri = RequestUriBuilder.Create({Server(operation)}, $\"{path}\");");
            return;
        }

        writer.Line($"var uri = new RequestUriBuilder({Server(operation)});");
        foreach (var (text, parameter) in parts)
        {
            if (parameter is null)
            {
                writer.Line($"uri.{(text.IndexOf('?') < 0 ? "AppendPath" : "AppendPathAndQuery")}({Literals.String(text)});");
                continue;
            }

            writer.Line(parameter.Encoding == ParameterEncoding.Styled
                ? $"uri.AppendPath(StyledText.Path({Literals.String(parameter.WireName)}, {RequestValues.Json(parameter)}, {RequestValues.Style(parameter.Style, parameter.IsExploded)}, nameof({Keywords.Escape(parameter.Name)})));"
                : $"uri.AppendPathValue({RequestValues.Text(parameter)}, nameof({Keywords.Escape(parameter.Name)}));");
        }
    }

    private static ParameterModel PathParameter(OperationModel operation, string name) =>
        operation.Parameters.First(parameter => parameter.Location == ParameterLocation.Path && parameter.Name == name);

    /// <summary>Determines whether the value can stand in the text of the path: an exception for a wrong argument still names the parameter.</summary>
    private static bool IsPlain(ParameterModel parameter) => parameter is { Encoding: ParameterEncoding.Plain, IsHttpDate: false, Type.Kind: not (TypeKind.List or TypeKind.Any or TypeKind.Uri or TypeKind.Bytes or TypeKind.Base64Url) }
        && (parameter.Type.Kind is TypeKind.String || parameter.Type.IsValueType);

    private static string Header(ParameterModel parameter)
    {
        var name = Literals.String(parameter.WireName);
        var explode = parameter.IsExploded ? "true" : "false";

        // Every request has the client's own already, and two products in one header are another one.
        var put = parameter.WireName.Equals("User-Agent", StringComparison.OrdinalIgnoreCase) ? "Set" : "Add";
        return parameter switch
        {
            { Location: ParameterLocation.Header, Encoding: ParameterEncoding.Styled } =>
                $"RequestHeaders.{put}(request, {name}, StyledText.OfHeader({RequestValues.Json(parameter)}, explode: {explode}));",
            { Location: ParameterLocation.Header } => $"RequestHeaders.{put}(request, {name}, {RequestValues.Text(parameter)});",
            { Encoding: ParameterEncoding.Styled } => $"RequestHeaders.Add(request, \"Cookie\", StyledText.Cookie({name}, {RequestValues.Json(parameter)}, explode: {explode}));",
            _ => $"RequestHeaders.AddCookie(request, {name}, {RequestValues.Text(parameter)});",
        };
    }

    private static string Query(ParameterModel parameter)
    {
        var name = Literals.String(parameter.WireName);
        if (parameter.Encoding == ParameterEncoding.Styled)
        {
            var reserved = parameter.AllowsReserved ? ", allowReserved: true" : "";
            return $"uri.AppendWrittenQuery(StyledText.Query({name}, {RequestValues.Json(parameter)}, {RequestValues.Style(parameter.Style, parameter.IsExploded)}{reserved}));";
        }

        if (parameter.Encoding == ParameterEncoding.Json || parameter.Type.Kind != TypeKind.List)
        {
            return $"uri.{RequestValues.Appending(parameter)}({name}, {RequestValues.Value(parameter)});";
        }

        var separator = parameter switch
        {
            { IsExploded: true } => "",
            { Style: ParameterStyle.SpaceDelimited } => ", separator: \"%20\"",
            { Style: ParameterStyle.PipeDelimited } => ", separator: \"%7C\"",
            _ => "",
        };
        return $"uri.AppendQueryList({name}, {RequestValues.List(parameter)}, explode: {(parameter.IsExploded ? "true" : "false")}{separator});";
    }

    /// <summary>Gets the names of what the request is built of, in the order of the method that builds it.</summary>
    public static IEnumerable<string> Names(OperationModel operation)
    {
        var names = operation.Parameters.Select(parameter => parameter.Name);
        if (operation.Body is { IsParameter: true } body)
        {
            names = names.Append(body.Name);
            names = body.MediaTypeParameter is { } mediaType ? names.Append(mediaType) : names;
        }

        return operation.Result.AcceptParameter is { } accept ? names.Append(accept) : names;
    }
}
