using System.Globalization;
using ApiVideo.Generator.Model;
using ApiVideo.Generator.Naming;

namespace ApiVideo.Generator.Emission.Client;

/// <summary>Writes the method that walks all pages of an operation.</summary>
internal static class PagesEmitter
{
    public static void Write(SourceWriter writer, OperationModel operation, PaginationModel pagination)
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
            OperationDocs.WritePages(writer, operation, pagination);
        }

        writer.Open(Signature.OfPages(operation, pagination, operation.IsVisible ? "public async " : "internal async "));
        var pageNumber = Keywords.Escape(pagination.PageParameter);
        writer.Open($"for (var {pageNumber} = {pagination.FirstPage.ToString(CultureInfo.InvariantCulture)}; ; {pageNumber}++)");
        writer.Line($"var response = await {operation.Name}Async({Arguments(operation, pagination)}).ConfigureAwait(false);");
        var items = Path(operation, pagination.Items, out var itemsMayBeNull);
        writer.Line($"var pageItems = {items}{(itemsMayBeNull ? " ?? []" : "")};");
        writer.Open("foreach (var pageItem in pageItems)");
        writer.Line("yield return pageItem;");
        writer.Close();
        writer.Line();
        WriteEnd(writer, operation, pagination);
        writer.Close();
        writer.Close();
    }

    private static void WriteEnd(SourceWriter writer, OperationModel operation, PaginationModel pagination)
    {
        var end = "pageItems.Count == 0";
        if (pagination.PagesTotal is { } total)
        {
            var offset = pagination.FirstPage == 1 ? "" : $" + {(pagination.FirstPage - 1).ToString(CultureInfo.InvariantCulture)}".Replace("+ -", "- ");
            end += $" || {Keywords.Escape(pagination.PageParameter)} >= {Path(operation, total, out _)}{offset}";
        }

        writer.Line("// An empty page ends the walk whatever the totals say; with no total, it is the only end.");
        writer.Open($"if ({end})");
        writer.Line("yield break;");
        writer.Close();
    }

    private static string Arguments(OperationModel operation, PaginationModel pagination)
    {
        var arguments = RequestEmitter.Names(operation).Select(name => $"{Keywords.Escape(name)}: {Keywords.Escape(name)}");
        return string.Join(", ", arguments.Append("cancellationToken: cancellationToken"));
    }

    private static string Path(OperationModel operation, PagePath path, out bool mayBeNull)
    {
        var expression = "response.Value";
        mayBeNull = operation.Result.IsOptional;
        foreach (var step in path.Steps)
        {
            expression += (mayBeNull ? "?." : ".") + step.Name;
            mayBeNull |= step.IsNullable;
        }

        return expression;
    }
}
