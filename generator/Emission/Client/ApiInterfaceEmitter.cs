using ApiVideo.Generator.Model.Operations;

namespace ApiVideo.Generator.Emission.Client;

/// <summary>Writes the interface of an API, for users' tests.</summary>
internal static class ApiInterfaceEmitter
{
    public static SourceWriter Emit(ApiModel model)
    {
        var writer = SourceWriter.ForFile(model.Scope.Namespace);
        DocComments.Write(writer, model.Doc, $"The operations under \"{model.PropertyName}\".");
        writer.Line(GeneratedCode.Attribute);
        writer.Open($"{model.Scope.Accessibility} partial interface {model.InterfaceName}");
        writer.Lines($$"""
            /// <summary>Gives a view of this API whose calls have headers or a timeout of their own. A stand-in gives itself.</summary>
            /// <param name="options">What the calls have; it is copied.</param>
            /// <returns>The view. This API stays as it is.</returns>
            sealed {{model.InterfaceName}} With(ApiCallOptions options) => this is {{model.TypeName}} api ? api.With(options) : this;
            """);
        foreach (var operation in model.Operations.Where(operation => operation.IsVisible))
        {
            writer.Line();
            OperationDocs.Write(writer, operation);
            writer.Lines($"{Signature.Of(operation)};");
            if (operation.Pagination is { } pagination)
            {
                writer.Line();
                OperationDocs.WritePages(writer, operation);
                writer.Lines($"{Signature.OfPages(operation, pagination)};");
            }
        }

        writer.Close();
        return writer;
    }
}
