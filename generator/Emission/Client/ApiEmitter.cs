using System.Globalization;
using ApiVideo.Generator.Emission.Json;
using ApiVideo.Generator.Emission.Xml;
using ApiVideo.Generator.Model.Operations;
using ApiVideo.Generator.Model.Responses;

namespace ApiVideo.Generator.Emission.Client;

/// <summary>Writes the class that holds a tag's operations.</summary>
internal static class ApiEmitter
{
    public static SourceWriter Emit(ApiModel model)
    {
        var writer = SourceWriter.ForFile(model.Scope.Namespace);
        if (model.IsVisible)
        {
            writer.Line($"/// <inheritdoc cref=\"{model.InterfaceName}\"/>");
        }
        else
        {
            DocComments.Write(writer, model.Doc, $"Provides the operations under \"{model.PropertyName}\".");
        }

        writer.Line(GeneratedCode.Attribute);
        var face = model.IsVisible ? " : " + model.InterfaceName : "";
        writer.Open($"{model.Scope.AccessibilityOf(model.IsVisible)} sealed partial class {model.TypeName}{face}");
        var errors = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var operation in model.Operations)
        {
            var arguments = $"{Literals.String(operation.DisplayName)}, {MethodOf(operation.Method)}, {Literals.String(operation.PathTemplate)}";
            writer.Line($"private static readonly ApiOperation {operation.Name}Operation = new({arguments}){Description(operation, errors)};");
        }

        writer.Line();
        writer.Lines($$"""
            private readonly ApiPipeline _pipeline;

            internal {{model.TypeName}}(ApiPipeline pipeline) => _pipeline = pipeline;

            /// <summary>Gets the rate limit of the most recent response of this API. Before the first response, its values are null.</summary>
            public RateLimit LastRateLimit => _pipeline.LastRateLimit;

            {{(model.IsVisible ? $"/// <inheritdoc cref=\"{model.InterfaceName}.With\"/>" : "/// <summary>Creates a view of this API whose calls use the specified options.</summary>")}}
            public {{model.TypeName}} With(ApiCallOptions options) => new(_pipeline.With(options));
            """);
        foreach (var operation in model.Operations)
        {
            writer.Line();
            OperationEmitter.Write(writer, operation);
            if (operation.Pagination is { } pagination)
            {
                writer.Line();
                PagesEmitter.Write(writer, operation, pagination);
            }
        }

        foreach (var operation in model.Operations.Where(operation => operation.Result.IsSequence || operation.Upload is not null))
        {
            writer.Line();
            RequestEmitter.WriteMethod(writer, operation);
        }

        writer.Close();
        return writer;
    }

    /// <summary>Gets the initializer for the security and the errors of an operation.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="above">The errors of the operations above, each with the name of the first that has them.</param>
    private static string Description(OperationModel operation, Dictionary<string, string> above)
    {
        var members = new List<string>();
        if (!operation.Security.IsEmpty)
        {
            members.Add($"Security = [{string.Join(", ", operation.Security.Select(CredentialKindNames.Of))}]");
        }

        if (!operation.Errors.IsEmpty)
        {
            var errors = $"[{string.Join(", ", operation.Errors.Select(Error))}]";
            if (above.TryGetValue(errors, out var first))
            {
                members.Add($"Errors = {first}Operation.Errors");
            }
            else
            {
                above.Add(errors, operation.Name);
                members.Add("Errors = " + errors);
            }
        }

        return members.Count == 0 ? "" : $" {{ {string.Join(", ", members)} }}";
    }

    private static string Error(ErrorModel error)
    {
        var type = CSharpTypes.Name(error.Type);
        var first = error.FirstStatus.ToString(CultureInfo.InvariantCulture);
        var last = error.LastStatus == error.FirstStatus ? "0" : error.LastStatus.ToString(CultureInfo.InvariantCulture);
        if (error.Xml is { } node)
        {
            return $"new DescribedXmlError<{type}>({first}, {last}, {XmlExpressions.Reader(error.Type, node, ObjectXmlEmitter.Outside)}, {XmlExpressions.NameRead(node)})";
        }

        var codec = Codecs.Of(error.Type);
        return $"DescribedError.Of<{(codec == type ? type : $"{type}, {codec}")}>({(error.IsDefault ? "" : last == "0" ? first : $"{first}, {last}")})";
    }

    public static string MethodOf(string method) => method switch
    {
        "GET" => CSharpTypes.HttpMethod + ".Get",
        "POST" => CSharpTypes.HttpMethod + ".Post",
        "PUT" => CSharpTypes.HttpMethod + ".Put",
        "DELETE" => CSharpTypes.HttpMethod + ".Delete",
        "HEAD" => CSharpTypes.HttpMethod + ".Head",
        "OPTIONS" => CSharpTypes.HttpMethod + ".Options",
        "PATCH" => CSharpTypes.HttpMethod + ".Patch",
        "TRACE" => CSharpTypes.HttpMethod + ".Trace",
        _ => $"new {CSharpTypes.HttpMethod}({Literals.String(method)})",
    };
}
