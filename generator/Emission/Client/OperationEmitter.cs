using System.Globalization;
using ApiVideo.Generator.Emission.Json;
using ApiVideo.Generator.Model;
using ApiVideo.Generator.Naming;

namespace ApiVideo.Generator.Emission.Client;

/// <summary>Writes an operation's method: check, build, send, and one arm per answer.</summary>
internal static class OperationEmitter
{
    public static void Write(SourceWriter writer, OperationModel operation)
    {
        if (operation.IsVisible)
        {
            writer.Line("/// <inheritdoc/>");
            if (operation.IsDeprecated)
            {
                writer.Line(GeneratedCode.Deprecated);
            }
        }
        else
        {
            OperationDocs.Write(writer, operation);
        }

        writer.Open(Signature.Of(operation, operation.IsVisible ? "public async " : "internal async "));
        WriteChecks(writer, operation);
        writer.Line($"using var request = {RequestEmitter.Call(operation)};");
        var authenticate = operation.IsAuthenticated ? "true" : "false";
        writer.Line($"using var response = await _pipeline.SendAsync({operation.Name}Operation, request, authenticate: {authenticate}, cancellationToken).ConfigureAwait(false);");
        WriteAnswers(writer, operation);
        writer.Close();
    }

    private static void WriteChecks(SourceWriter writer, OperationModel operation)
    {
        var names = operation.Parameters.Where(parameter => parameter.IsRequired && !parameter.Type.IsValueType).Select(parameter => parameter.Name);
        if (operation.Body is { IsRequired: true, IsParameter: true } body && !body.Type.IsValueType)
        {
            names = names.Append(body.Name);
        }

        foreach (var name in names)
        {
            writer.Line($"global::System.ArgumentNullException.ThrowIfNull({Keywords.Escape(name)});");
        }
    }

    private static void WriteAnswers(SourceWriter writer, OperationModel operation)
    {
        writer.Open("return response.Status switch");
        writer.Line($">= 200 and <= 299 => {Success(operation.Result)},");
        foreach (var error in operation.Errors.Where(error => !error.IsDefault))
        {
            writer.Line($"{Pattern(error)} => throw {Failure(error)},");
        }

        var otherwise = operation.Errors.FirstOrDefault(error => error.IsDefault);
        writer.Line($"_ => throw {(otherwise is null ? "response.UnexpectedStatus()" : Failure(otherwise))},");
        writer.Close(";");
    }

    private static string Pattern(ErrorModel error)
    {
        var first = error.FirstStatus.ToString(CultureInfo.InvariantCulture);
        return error.FirstStatus == error.LastStatus ? first : $">= {first} and <= {error.LastStatus.ToString(CultureInfo.InvariantCulture)}";
    }

    private static string Success(ResultModel result) => result.Kind switch
    {
        ResultKind.Json => $"response.ReadJson<{CSharpTypes.Name(result.Type!)}, {Codecs.Of(result.Type!)}>()",
        ResultKind.Text => "response.ReadText()",
        ResultKind.Bytes => "response.ReadBytes()",
        _ => "response.Empty()",
    };

    private static string Failure(ErrorModel error) =>
        $"response.ErrorFromJson<{CSharpTypes.Name(error.Type)}, {Codecs.Of(error.Type)}>()";
}
