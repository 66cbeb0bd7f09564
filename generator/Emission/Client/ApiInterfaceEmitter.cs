using ApiVideo.Generator.Model;
using ApiVideo.Generator.Model.Operations;

namespace ApiVideo.Generator.Emission.Client;

/// <summary>Writes the interface of an API, for users' tests.</summary>
internal static class ApiInterfaceEmitter
{
    public static SourceWriter Emit(ApiModel model)
    {
        var writer = SourceWriter.ForFile(model.Scope.Namespace);
        DocComments.Write(writer, model.Doc, $"Provides the operations under \"{model.PropertyName}\".");
        writer.Line(GeneratedCode.Attribute);
        writer.Open($"{model.Scope.Accessibility} partial interface {model.InterfaceName}");
        writer.Lines($$"""
            /// <summary>Creates a view of this API whose calls use the specified options. A mock returns itself.</summary>
            /// <param name="options">The options of the calls. They are copied.</param>
            /// <returns>The view. This API is not changed.</returns>
            sealed {{model.InterfaceName}} With(ApiCallOptions options) => this is {{model.TypeName}} api ? api.With(options) : this;
            """);
        var texts = new Dictionary<(string Parameter, DocText Doc), string>();
        foreach (var operation in model.Operations.Where(operation => operation.IsVisible))
        {
            writer.Line();
            OperationDocs.Write(writer, operation, texts);
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
