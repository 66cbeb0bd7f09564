using ApiVideo.Generator.Model.Operations;

namespace ApiVideo.Generator.Emission.Client;

/// <summary>Writes the class that holds a tag's operations.</summary>
internal static class ApiEmitter
{
    public static SourceWriter Emit(ApiModel model)
    {
        var writer = SourceWriter.ForFile(model.Scope.Namespace);
        DocComments.Write(writer, model.Doc, $"Provides the operations under \"{model.PropertyName}\".");
        writer.Line(GeneratedCode.Attribute);
        var face = model.IsVisible ? " : " + model.InterfaceName : "";
        writer.Open($"{model.Scope.AccessibilityOf(model.IsVisible)} sealed partial class {model.TypeName}{face}");
        foreach (var operation in model.Operations)
        {
            var arguments = $"{Literals.String(operation.DisplayName)}, {MethodOf(operation.Method)}, {Literals.String(operation.PathTemplate)}";
            writer.Line($"private static readonly ApiOperation {operation.Name}Operation = new({arguments}){Security(operation)};");
        }

        writer.Line();
        writer.Lines($$"""
            private readonly ApiPipeline _pipeline;

            internal {{model.TypeName}}(ApiPipeline pipeline)
            {
                _pipeline = pipeline;
            }

            /// <summary>Gets the rate limit of the most recent response of this API. Before the first response, its values are null.</summary>
            public RateLimit LastRateLimit => _pipeline.LastRateLimit;

            /// <summary>Creates a view of this API whose calls use the specified options.</summary>
            /// <param name="options">The options of the calls. They are copied.</param>
            /// <returns>The view. This API is not changed.</returns>
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

        foreach (var operation in model.Operations)
        {
            writer.Line();
            RequestEmitter.Write(writer, operation);
        }

        writer.Close();
        return writer;
    }

    private static string Security(OperationModel operation) => operation.Security.IsEmpty ? "" : $" {{ Security = [{string.Join(", ", operation.Security.Select(CredentialKindNames.Of))}] }}";

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
