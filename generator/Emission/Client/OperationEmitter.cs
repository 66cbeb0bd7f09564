using System.Globalization;
using ApiVideo.Generator.Emission.Json;
using ApiVideo.Generator.Emission.Xml;
using ApiVideo.Generator.Model.Operations;
using ApiVideo.Generator.Model.Pages;
using ApiVideo.Generator.Model.Requests;
using ApiVideo.Generator.Model.Responses;
using ApiVideo.Generator.Model.Schemas;
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

        var access = operation.IsVisible ? "public " : "internal ";
        var isLinked = operation.Pagination is LinkedPages;
        if (isLinked)
        {
            WriteFirstPage(writer, operation, access);
        }

        // One state machine, of the runtime, serves every call that reads its answer at once.
        var isOwnMachine = isLinked || operation.Result.IsOpen || operation.Result.IsSequence;
        writer.Open(isLinked ? Signature.OfLinkedPage(operation) : Signature.Of(operation, access + (isOwnMachine ? "async " : "")));
        WriteChecks(writer, operation);
        if (operation is { StreamSwitch: { } member, Body: { } body })
        {
            var name = Keywords.Escape(body.Name);
            writer.Line(body.IsRequired ? $"{name} = {name} with {{ {member} = true }};" : $"{name} = {name} is null ? null : {name} with {{ {member} = true }};");
        }

        if (!isOwnMachine)
        {
            WriteAnswers(writer, operation, $"return _pipeline.CallAsync({operation.Name}Operation, {RequestEmitter.Call(operation)}, static response => response.Status switch", ", cancellationToken);");
            writer.Close();
            return;
        }

        writer.Line($"using var request = {RequestEmitter.Call(operation)};");
        if (isLinked)
        {
            writer.Line("pageWalk?.Apply(request);");
        }

        var send = operation.Result.IsOpen ? $"OpenResponse.SendAsync(_pipeline, {operation.Name}Operation" : $"_pipeline.SendAsync({operation.Name}Operation";
        writer.Line($"using var response = await {send}, request, cancellationToken).ConfigureAwait(false);");
        if (operation.Result.IsSequence)
        {
            WriteSequence(writer, operation);
        }
        else
        {
            WriteAnswers(writer, operation, "return response.Status switch", ";");
        }

        writer.Close();
    }

    // One page, whichever it is, is asked for and read in one place.
    private static void WriteFirstPage(SourceWriter writer, OperationModel operation, string access)
    {
        writer.Lines(Signature.Of(operation, access) + " =>");
        writer.Indent();
        writer.Line($"{operation.Name}Async({string.Join(", ", RequestEmitter.Names(operation).Select(Keywords.Escape).Prepend("(LinkTrail?)null").Append("cancellationToken"))});");
        writer.Outdent();
        writer.Line();
    }

    private static void WriteChecks(SourceWriter writer, OperationModel operation)
    {
        var names = operation.Parameters.Where(parameter => parameter.IsRequired && !parameter.Type.IsValueType).Select(parameter => parameter.Name);
        if (operation.Body is { IsRequired: true, IsParameter: true } body && (body.Kind == BodyKind.Lines || !body.Type.IsValueType))
        {
            names = names.Append(body.Name);
        }

        foreach (var name in names)
        {
            writer.Line($"global::System.ArgumentNullException.ThrowIfNull({Keywords.Escape(name)});");
        }
    }

    private static void WriteAnswers(SourceWriter writer, OperationModel operation, string start, string end)
    {
        writer.Open(start);
        foreach (var @case in operation.Result.Cases)
        {
            writer.Line($"{Pattern(@case.FirstStatus, @case.LastStatus)} => {Case(operation.Result, @case)},");
        }

        // C# refuses an arm that can never be reached.
        if (!operation.Result.Cases.Any(@case => @case is { FirstStatus: 200, LastStatus: 299 }))
        {
            writer.Line($">= 200 and <= 299 => {Success(operation.Result)},");
        }

        WriteFailures(writer, operation);
        writer.Close(end);
    }

    private static void WriteFailures(SourceWriter writer, OperationModel operation)
    {
        foreach (var error in operation.Errors.Where(error => !error.IsDefault))
        {
            writer.Line($"{Pattern(error.FirstStatus, error.LastStatus)} => {Failure(operation.Result, error)},");
        }

        writer.Line($"_ => {Failure(operation.Result, operation.Errors.FirstOrDefault(error => error.IsDefault))},");
    }

    private static void WriteSequence(SourceWriter writer, OperationModel operation)
    {
        writer.Open("if (response.Status is < 200 or > 299)");
        writer.Open("throw response.Status switch");
        WriteFailures(writer, operation);
        writer.Close(";");
        writer.Close();
        writer.Line();
        var type = operation.Result.Type!;
        var read = operation.Result.Kind == ResultKind.Lines ? $"ReadLines<{CSharpTypes.Name(type)}, {Codecs.Of(type)}>"
            : operation.Result.Kind == ResultKind.WholeEvents ? $"ReadWholeEvents<{CSharpTypes.Name(type)}, {Codecs.Of(type)}>"
            : operation.Result.Kind == ResultKind.NamedEvents ? type.Kind == TypeKind.String ? "ReadNamedTextEvents" : $"ReadNamedEvents<{CSharpTypes.Name(type)}, {Codecs.Of(type)}>"
            : type.Kind == TypeKind.String ? "ReadTextEvents"
            : $"ReadEvents<{CSharpTypes.Name(type)}, {Codecs.Of(type)}>";
        writer.Open($"await foreach (var arrived in global::System.Threading.Tasks.TaskAsyncEnumerableExtensions.ConfigureAwait(response.{read}(cancellationToken), false))");
        writer.Line("yield return arrived;");
        writer.Close();
    }

    private static string Pattern(int firstStatus, int lastStatus)
    {
        var first = firstStatus.ToString(CultureInfo.InvariantCulture);
        return firstStatus == lastStatus ? first : $">= {first} and <= {lastStatus.ToString(CultureInfo.InvariantCulture)}";
    }

    private static string Case(ResultModel result, ResultCaseModel @case)
    {
        var union = CSharpTypes.Name(result.Type!, result.IsOptional);
        var make = $"{CSharpTypes.Name(result.Type!)}.From{@case.CaseName}";
        return @case.IsText
            ? $"response.ReadTextCase<{union}>({make})"
            : $"response.{(result.IsOptional ? "ReadCaseOrNone" : "ReadCase")}<{CSharpTypes.Name(@case.Type)}, {Codecs.Of(@case.Type)}, {union}>({make})";
    }

    private static string Success(ResultModel result) => result.Kind switch
    {
        ResultKind.Json when result.IsAlsoText => result.IsOptional ? "response.ReadStringOrNone()" : "response.ReadString()",
        ResultKind.Json when result.IsOptional => $"response.ReadJsonOrNone<{CSharpTypes.Nullable(result.Type!)}, {Codecs.OfNullable(result.Type!)}>()",
        ResultKind.Json => $"response.ReadJson<{CSharpTypes.Name(result.Type!)}, {Codecs.Of(result.Type!)}>()",
        ResultKind.Xml => Xml(result),
        ResultKind.Text => "response.ReadText()",
        ResultKind.Stream => "response.ReadStream()",
        _ => "response.Empty()",
    };

    private static string Xml(ResultModel result)
    {
        var type = result.Type!;
        var node = result.Xml!;
        var name = XmlExpressions.NameRead(node);
        return result.IsOptional
            ? $"XmlResponse.ReadOrNone<{CSharpTypes.Nullable(type)}>(response, {XmlExpressions.NullableReader(type, node, ObjectXmlEmitter.Outside)}, {name})"
            : $"XmlResponse.Read<{CSharpTypes.Name(type)}>(response, {XmlExpressions.Reader(type, node, ObjectXmlEmitter.Outside)}, {name})";
    }

    // Of a stream of values there is no answer that could say so, and the exception is thrown.
    private static string Failure(ResultModel result, ErrorModel? error)
    {
        if (result.IsSequence)
        {
            return error is null ? "response.UnexpectedStatus()"
                : error.Xml is null ? $"response.ErrorFromJson<{CSharpTypes.Name(error.Type)}, {Codecs.Of(error.Type)}>()"
                : $"XmlResponse.ToException<{CSharpTypes.Name(error.Type)}>({XmlError(error)})";
        }

        var types = Signature.ValueType(result) is { } value ? new List<string> { value } : [];
        if (error is not null)
        {
            types.Add(CSharpTypes.Name(error.Type));
        }

        if (error is { Xml: not null })
        {
            return $"XmlResponse.Error<{string.Join(", ", types)}>({XmlError(error)})";
        }

        types.AddRange(error is null ? [] : [Codecs.Of(error.Type)]);
        return "response.Error" + (types.Count == 0 ? "()" : $"<{string.Join(", ", types)}>()");
    }

    private static string XmlError(ErrorModel error) =>
        $"response, {XmlExpressions.Reader(error.Type, error.Xml!, ObjectXmlEmitter.Outside)}, {XmlExpressions.NameRead(error.Xml!)}";
}
