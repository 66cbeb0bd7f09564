using System.Globalization;
using ApiVideo.Generator.Emission.Json;
using ApiVideo.Generator.Model.Operations;
using ApiVideo.Generator.Model.Pages;
using ApiVideo.Generator.Model.Schemas;
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
            OperationDocs.WritePages(writer, operation);
        }

        writer.Open(Signature.OfPages(operation, pagination, operation.IsVisible ? "public async " : "internal async "));
        switch (pagination)
        {
            case NumberedPages numbered:
                WriteNumbered(writer, operation, numbered);
                break;
            case OffsetPages offset:
                WriteOffset(writer, operation, offset);
                break;
            case CursorPages cursor:
                WriteCursor(writer, operation, cursor);
                break;
            case LinkedPages linked:
                WriteLinked(writer, operation, linked);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(pagination), pagination.GetType().Name, "No emitter writes this kind of pages.");
        }

        writer.Close();
    }

    private static void WriteNumbered(SourceWriter writer, OperationModel operation, NumberedPages pages)
    {
        var page = Keywords.Escape(pages.Page.Parameter);
        WriteMemory(writer, operation, pages);
        var isTold = pages.NextPage is not null && !pages.End.IsSaid;
        if (isTold)
        {
            writer.Line($"var {page} = {First(pages.Page)};");
        }

        writer.Open(isTold ? "while (true)" : $"for (var {page} = {First(pages.Page)}; ; {page}++)");
        WritePage(writer, operation, pages, Call(operation), pages.IsEndSaid);
        writer.Line("// An empty page ends the walk, whatever the server says of more.");
        if (isTold)
        {
            WriteEnd(writer, "pageItems.Count == 0", $"{Path(operation, pages.NextPage!)} is not {{ }} pageNext", $"pageNext <= {page}");
            writer.Line();
            writer.Line($"{page} = pageNext;");
        }
        else
        {
            WriteEnd(writer, "pageItems.Count == 0", End(operation, pages), $"{page} == {Last(pages.Page)}");
        }

        writer.Close();
    }

    private static void WriteOffset(SourceWriter writer, OperationModel operation, OffsetPages pages)
    {
        var offset = Keywords.Escape(pages.Offset.Parameter);
        WriteMemory(writer, operation, pages);
        writer.Line($"var {offset} = {First(pages.Offset)};");
        writer.Open("while (true)");
        WritePage(writer, operation, pages, Call(operation), pages.End.IsSaid);
        writer.Line("// An empty page ends the walk, whatever the server says of more.");
        WriteEnd(writer, "pageItems.Count == 0", End(operation, pages.End), $"{offset} > {Last(pages.Offset)} - pageItems.Count");
        writer.Line();
        writer.Line($"{offset} += pageItems.Count;");
        writer.Close();
    }

    private static void WriteCursor(SourceWriter writer, OperationModel operation, CursorPages pages)
    {
        var cursor = Keywords.Escape(pages.Parameter);
        writer.Line($"var pageWalk = new CursorTrail({operation.Name}Operation);");
        writer.Line($"{CSharpTypes.Nullable(TypeRef.Scalar(pages.Kind))} {cursor} = null;");
        writer.Open("while (true)");
        WritePage(writer, operation, pages, Call(operation), isEndSaid: null);
        writer.Line($"{cursor} = {Next(operation, pages)};");
        var more = pages.HasMore is { } path ? Path(operation, path) + (pages.IsEndUnsaidByCursor ? " != true" : " == false") : null;
        WriteEnd(writer, more, $"!pageWalk.TryFollow(response, {cursor}, pageItems.Count)");
        writer.Close();
    }

    private static string Next(OperationModel operation, CursorPages pages)
    {
        var next = pages.IsOfLastItem
            ? Path("pageItems[pageItems.Count - 1]", mayBeNull: false, pages.Next, out var mayBeNull)
            : Path(operation, pages.Next, out mayBeNull);
        var text = pages.Kind == pages.NextKind ? next : next + (mayBeNull ? "?" : "") + ".ToString()";
        return pages.IsOfLastItem ? $"pageItems.Count == 0 ? null : {text}" : text;
    }

    private static void WriteLinked(SourceWriter writer, OperationModel operation, LinkedPages pages)
    {
        writer.Line($"var pageWalk = new LinkTrail({operation.Name}Operation, _pipeline, {RequestEmitter.Server(operation)});");
        writer.Open("while (true)");
        var hidden = operation.Parameters.Where(parameter => pages.Hidden.Contains(parameter.Name)).Select(parameter => parameter.Name).ToList();
        var arguments = RequestEmitter.Names(operation).Select(name => hidden.Contains(name) ? $"{Keywords.Escape(name)}: null" : $"{Keywords.Escape(name)}: {Keywords.Escape(name)}");
        var call = $"{operation.Name}Async({string.Join(", ", arguments.Prepend("pageWalk").Append("cancellationToken: cancellationToken"))})";
        WritePage(writer, operation, pages, call, isEndSaid: null);
        var next = pages.Next is null ? "LinkHeaderText.Next(response.Headers)"
            : pages.IsUri ? $"{Path(operation, pages.Next, out var mayBeNull)}{(mayBeNull ? "?" : "")}.OriginalString"
            : Path(operation, pages.Next);
        WriteEnd(writer, $"!pageWalk.TryFollow(response, {next}, pageItems.Count)");
        writer.Close();
    }

    private static void WriteMemory(SourceWriter writer, OperationModel operation, PaginationModel pagination)
    {
        var codec = pagination.IsItemNullable ? Codecs.OfNullable(pagination.ItemType) : Codecs.Of(pagination.ItemType);
        writer.Line($"var pageWalk = new PageMemory<{CSharpTypes.Name(pagination.ItemType, pagination.IsItemNullable)}, {codec}>({operation.Name}Operation);");
    }

    /// <summary>Writes the call and the giving of its items.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="operation">The operation.</param>
    /// <param name="pagination">Its pages.</param>
    /// <param name="call">The call of one page.</param>
    /// <param name="isEndSaid">Whether the server says how many pages follow; null where a repeated page shows elsewhere.</param>
    private static void WritePage(SourceWriter writer, OperationModel operation, PaginationModel pagination, string call, bool? isEndSaid)
    {
        writer.Line($"var response = await {call}.ConfigureAwait(false);");
        var items = Path(operation, pagination.Items, out var mayBeNull);
        writer.Line($"var pageItems = {items}{(mayBeNull ? " ?? []" : "")};");
        if (isEndSaid == true)
        {
            // Numbers and texts may be the same on every page, and then the server's word is all there is.
            var isTelling = pagination.ItemType.Kind is TypeKind.Object or TypeKind.Union;
            writer.Line(isTelling ? "pageWalk.ThrowIfRepeated(response, pageItems);" : "pageWalk.Take(pageItems);");
        }
        else if (isEndSaid == false)
        {
            writer.Line("// A server that has no page of that number may give its last one again.");
            writer.Open("if (pageWalk.IsRepeated(pageItems))");
            writer.Line("yield break;");
            writer.Close();
            writer.Line();
        }

        writer.Open("foreach (var pageItem in pageItems)");
        writer.Line("cancellationToken.ThrowIfCancellationRequested();");
        writer.Line("yield return pageItem;");
        writer.Close();
        writer.Line();
    }

    private static void WriteEnd(SourceWriter writer, params string?[] conditions)
    {
        writer.Open($"if ({string.Join(" || ", conditions.Where(condition => condition is not null))})");
        writer.Line("yield break;");
        writer.Close();
    }

    private static string? End(OperationModel operation, NumberedPages pages)
    {
        if (pages.End.PagesTotal is not { } total)
        {
            return End(operation, pages.End);
        }

        // The last of five pages that count from nought is the fourth.
        return $"{Keywords.Escape(pages.Page.Parameter)} >= {Path(operation, total)}{(pages.Page.First == 0 ? " - 1" : "")}";
    }

    private static string? End(OperationModel operation, PageEnd end) =>
        end.HasMore is { } more ? Path(operation, more) + " == false"
        : end.IsLast is { } last ? Path(operation, last) + " == true"
        : end.ItemsTotal is { } total ? "pageWalk.Count >= " + Path(operation, total)
        : null;

    private static string First(PageCounter counter) => counter.First.ToString(CultureInfo.InvariantCulture) + (counter.Kind == TypeKind.Int64 ? "L" : "");

    private static string Last(PageCounter counter) => counter.Kind == TypeKind.Int64 ? "long.MaxValue" : "int.MaxValue";

    private static string Call(OperationModel operation)
    {
        var arguments = Signature.Of(operation, without: []).Select(parameter => parameter.Name);
        return $"{operation.Name}Async({string.Join(", ", arguments.Append("cancellationToken"))})";
    }

    private static string Path(OperationModel operation, PagePath path) => Path(operation, path, out _);

    private static string Path(OperationModel operation, PagePath path, out bool mayBeNull) => Path("response.Value", operation.Result.IsOptional, path, out mayBeNull);

    private static string Path(string root, bool mayBeNull, PagePath path, out bool isNullable)
    {
        var expression = root;
        foreach (var step in path.Steps)
        {
            expression += (mayBeNull ? "?." : ".") + step.Name;
            mayBeNull |= step.IsNullable;
        }

        isNullable = mayBeNull;
        return expression;
    }
}
