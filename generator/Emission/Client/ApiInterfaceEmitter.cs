using ApiVideo.Generator.Model;

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
        var isFirst = true;
        foreach (var operation in model.Operations.Where(operation => operation.IsVisible))
        {
            if (!isFirst)
            {
                writer.Line();
            }

            isFirst = false;
            OperationDocs.Write(writer, operation);
            writer.Lines($"{Signature.Of(operation)};");
            if (operation.Pagination is { } pagination)
            {
                writer.Line();
                OperationDocs.WritePages(writer, operation, pagination);
                writer.Lines($"{Signature.OfPages(operation, pagination)};");
            }
        }

        writer.Close();
        return writer;
    }
}
