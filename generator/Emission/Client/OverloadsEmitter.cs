using ApiVideo.Generator.Model.Operations;

namespace ApiVideo.Generator.Emission.Client;

/// <summary>
/// Writes the methods by which calls of earlier documents go on compiling: a document that grows has more optional parameters,
/// and where one of them stands now, a call may pass the token by its position. As extensions they lose to every method of the API.
/// </summary>
internal static class OverloadsEmitter
{
    private const int MaxAdditions = 2;

    /// <summary>Writes the class; null where no operation has an optional parameter.</summary>
    public static SourceWriter? Emit(ApiModel model)
    {
        var writer = SourceWriter.ForFile(model.Scope.Namespace);
        DocComments.Summary(writer, $"Provides overloads for calls of {model.InterfaceName} that pass the token by position, so that they still compile when an operation gets more parameters.");
        writer.Line(GeneratedCode.Attribute);
        writer.Line(GeneratedCode.Hidden);
        writer.Open($"{model.Scope.Accessibility} static class {model.ExtensionsName}");
        var isEmpty = true;
        foreach (var operation in model.Operations.Where(operation => operation.IsVisible))
        {
            Write(writer, model, operation, Signature.ReturnType(operation), operation.Name, Signature.Of(operation, without: []), ref isEmpty);
            if (operation.Pagination is { } pages)
            {
                Write(writer, model, operation, Signature.ReturnType(pages), operation.PagesName, Signature.Of(operation, pages.Hidden), ref isEmpty);
            }
        }

        writer.Close();
        return isEmpty ? null : writer;
    }

    private static void Write(
        SourceWriter writer, ApiModel model, OperationModel operation, string returnType, string name, IReadOnlyList<SignatureParameter> parameters, ref bool isEmpty)
    {
        var required = parameters.Count(parameter => parameter.Default is null);
        for (var count = Math.Max(required, parameters.Count - MaxAdditions); count < parameters.Count; count++)
        {
            if (!isEmpty)
            {
                writer.Line();
            }

            isEmpty = false;
            var passed = parameters.Take(count).ToList();
            var declared = string.Join(", ", passed.Select(parameter => $"{parameter.Type} {parameter.Name}").Prepend($"this {model.InterfaceName} calledApi").Append($"{CSharpTypes.CancellationToken} cancellationToken"));
            var arguments = string.Join(", ", passed.Select(parameter => parameter.Name).Append("cancellationToken: cancellationToken"));
            writer.Line($"/// <inheritdoc cref=\"{model.InterfaceName}.{name}Async\"/>");
            writer.Line(GeneratedCode.Hidden);
            if (operation.IsDeprecated)
            {
                writer.Line(GeneratedCode.Deprecated);
            }

            writer.Line($"public static {returnType} {name}Async({declared}) => calledApi.{name}Async({arguments});");
        }
    }
}
