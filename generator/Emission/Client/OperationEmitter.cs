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

/// <summary>Writes an operation's method: it checks its arguments, builds the request and hands it to the runtime.</summary>
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

        writer.Open(isLinked ? Signature.OfLinkedPage(operation) : Signature.Of(operation, access + (operation.Result.IsSequence ? "async " : "")));
        WriteChecks(writer, operation);
        if (operation is { StreamSwitch: { } member, Body: { } body })
        {
            var name = Keywords.Escape(body.Name);
            writer.Line(body.IsRequired ? $"{name} = {name} with {{ {member} = true }};" : $"{name} = {name} is null ? null : {name} with {{ {member} = true }};");
        }

        if (operation.Result.IsSequence)
        {
            WriteSequence(writer, operation);
        }
        else if (operation.Upload is { } upload)
        {
            WriteUpload(writer, operation, upload);
        }
        else
        {
            RequestEmitter.WriteAddress(writer, operation);
            var isPlain = !isLinked && RequestEmitter.IsAddressAlone(operation) && operation.Result is { Cases.Count: 0, IsOpen: false } && (operation.Result.Kind == ResultKind.None || OwnCodec(operation.Result) is not null);
            if (!isPlain)
            {
                RequestEmitter.WriteRequest(writer, operation);
            }

            if (isLinked)
            {
                writer.Line("pageWalk?.Apply(request);");
            }

            WriteCall(writer, operation, "return ", "_pipeline", "cancellationToken", ";", isPlain ? "ref uri" : "request");
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
        var names = operation.Parameters.Where(parameter => parameter.IsRequired && !parameter.Type.IsValueType && !IsPathText(parameter)).Select(parameter => parameter.Name);
        if (operation.Body is { IsRequired: true, IsParameter: true } body && (body.Kind == BodyKind.Lines || !body.Type.IsValueType))
        {
            names = names.Append(body.Name);
        }

        foreach (var name in names)
        {
            writer.Line($"global::System.ArgumentNullException.ThrowIfNull({Keywords.Escape(name)});");
        }
    }

    // The path is written first, and refuses null.
    private static bool IsPathText(ParameterModel parameter) => parameter is { Location: ParameterLocation.Path, Encoding: ParameterEncoding.Plain, Type.Kind: TypeKind.String };

    // One state machine, of the runtime, serves every call that reads its answer at once.
    private static void WriteCall(SourceWriter writer, OperationModel operation, string start, string pipeline, string token, string end, string request = "request")
    {
        var result = operation.Result;
        var arguments = $"{operation.Name}Operation, {request}";
        if (result.Cases.Count > 0)
        {
            WriteCases(writer, result, $"{start}{pipeline}.CallAsync({arguments}, static response => response.Status switch", $", {token}){end}");
            return;
        }

        var call = result switch
        {
            { IsOpen: true } => $"OpenResponse.GetStreamAsync({pipeline}, {arguments}, {token})",
            { Kind: ResultKind.None } => $"{pipeline}.CallAsync({arguments}, {token})",
            _ when OwnCodec(result) is { } type => $"{pipeline}.CallAsync<{type}>({arguments}, {token})",
            _ => $"{pipeline}.CallAsync({arguments}, static response => {Success(result)}, {token})",
        };
        writer.Line(start + call + end);
    }

    /// <summary>Gets the type of a value that is its own codec, and that every success has; null for others.</summary>
    private static string? OwnCodec(ResultModel result) =>
        result is { Kind: ResultKind.Json, IsAlsoText: false, IsOptional: false, Type: { Kind: TypeKind.Object } type } && Codecs.Of(type) == CSharpTypes.Name(type) ? CSharpTypes.Name(type) : null;

    private static void WriteUpload(SourceWriter writer, OperationModel operation, UploadModel upload)
    {
        var names = RequestEmitter.Names(operation).Select(name =>
            name == upload.File ? "uploadPart"
            : upload.Copies.FirstOrDefault(copy => copy.Parameter == name) is { } copy ? Copied(operation.Result, copy)
            : Keywords.Escape(name));
        var isWhole = upload.Range is { } range ? Keywords.Escape(range) + " is not null" : "false";
        writer.Line($"return UploadInChunks.{(Signature.ValueType(operation.Result) is { } type ? $"SendAsync<{type}>" : "SendWithoutValueAsync")}(");
        writer.Indent();
        writer.Line("_pipeline,");
        writer.Line(Keywords.Escape(upload.File) + ",");
        writer.Line($"isWhole: {isWhole},");
        writer.Line($"(uploadPart, {(upload.Copies.IsEmpty ? "_" : "uploadStart")}) => Build{operation.Name}Request({string.Join(", ", names)}),");
        WriteCall(writer, operation, "static (pipeline, request, token) => ", "pipeline", "token", ",");
        writer.Line("cancellationToken);");
        writer.Outdent();
    }

    private static string Copied(ResultModel result, CopiedPartModel copy) =>
        $"{Keywords.Escape(copy.Parameter)} ?? UploadInChunks.Copy(uploadStart, static value => value{(result.IsOptional ? "!" : "")}.{copy.Property}, {Literals.String(copy.WireName)})";

    private static void WriteCases(SourceWriter writer, ResultModel result, string start, string end)
    {
        writer.Open(start);
        foreach (var @case in result.Cases)
        {
            writer.Line($"{Pattern(@case.FirstStatus, @case.LastStatus)} => {Case(result, @case)},");
        }

        // C# refuses an arm that can never be reached.
        if (!result.Cases.Any(@case => @case is { FirstStatus: 200, LastStatus: 299 }))
        {
            writer.Line($"_ => {Success(result)},");
        }

        writer.Close(end);
    }

    private static void WriteSequence(SourceWriter writer, OperationModel operation)
    {
        writer.Line($"using var request = {RequestEmitter.Call(operation)};");
        writer.Line($"using var response = await OpenResponse.SendAsync(_pipeline, {operation.Name}Operation, request, cancellationToken).ConfigureAwait(false);");
        writer.Line("response.EnsureSuccess();");
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
        _ => "response.ReadText()",
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
}
