using ApiVideo.Generator.Building.Operations;
using ApiVideo.Generator.Model;
using ApiVideo.Generator.Model.Pages;
using ApiVideo.Generator.Spec;
using Newtonsoft.Json.Linq;

namespace ApiVideo.Generator.Building.Pages;

/// <summary>Reads what an operation itself, or a vendor's extension of it, says of its pages.</summary>
internal static class PageMarks
{
    private static readonly string[] Marks = ["x-client-paginated", "x-pagination", "x-paginated"];

    public static PageSigns Of(LocatedOperation located, SpecDocument spec)
    {
        var node = spec.Raw(located.Pointer) as JObject;
        var mark = Pageable(node?["x-ms-pageable"]) ?? Speakeasy(node?["x-speakeasy-pagination"]);
        // An object under such a name describes the pages in words of its vendor; that it is there says enough.
        var isMarked = Marks.Any(name => Extensions.IsTrue(located.Operation.ExtensionData, name) || node?[name] is JObject { HasValues: true });
        return new PageSigns(mark is not null || isMarked, HasLinkHeader(located), mark);
    }

    private static bool HasLinkHeader(LocatedOperation located) =>
        located.Operation.Responses.Where(response => response.Key.StartsWith("2", StringComparison.Ordinal) && response.Value is not null)
            .SelectMany(response => response.Value.ActualResponse.Headers ?? [])
            .Any(header => string.Equals(header.Key?.Trim(), "Link", StringComparison.OrdinalIgnoreCase));

    private static PageMark? Pageable(JToken? value) => Text(value as JObject, "nextLinkName") is { } link
        ? new PageMark { NextLink = [link], Items = [Text(value as JObject, "itemName") ?? "value"] }
        : null;

    private static PageMark? Speakeasy(JToken? value)
    {
        if (value is not JObject mark)
        {
            return null;
        }

        var outputs = mark["outputs"] as JObject;
        return new PageMark
        {
            Items = PlaceOf(outputs, "results"),
            NextLink = PlaceOf(outputs, "nextUrl"),
            NextCursor = PlaceOf(outputs, "nextCursor"),
            PagesTotal = PlaceOf(outputs, "numPages"),
            PageParameter = Input(mark, "page"),
            OffsetParameter = Input(mark, "offset"),
            CursorParameter = Input(mark, "cursor"),
        };
    }

    private static string? Input(JObject mark, string type) =>
        (mark["inputs"] as JArray)?.OfType<JObject>().Where(input => Text(input, "type") == type && Text(input, "in") == "parameters").Select(input => Text(input, "name")).FirstOrDefault();

    /// <summary>Reads a JSONPath of member names alone, such as <c>$.data.items</c>; null where it is of another kind.</summary>
    private static EquatableArray<string>? PlaceOf(JObject? outputs, string name)
    {
        var path = Text(outputs, name);
        return path is not null && path.StartsWith("$", StringComparison.Ordinal) && path.IndexOfAny(['[', '*', '?', '@']) < 0
            ? path.Substring(1).Split(['.'], StringSplitOptions.RemoveEmptyEntries).ToEquatableArray()
            : null;
    }

    private static string? Text(JObject? node, string name) => node?[name] is JValue { Value: string text } && text.Length > 0 ? text : null;
}
