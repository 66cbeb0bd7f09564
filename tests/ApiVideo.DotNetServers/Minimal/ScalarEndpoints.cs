using Warehouse.Models;

namespace Warehouse.Minimal;

/// <summary>Texts, times and the like, in bodies and in queries.</summary>
public static class ScalarEndpoints
{
    internal static void Map(RouteGroupBuilder group)
    {
        group.MapPost("/", (Scalars scalars) => scalars).WithName("EchoScalars");
        group.MapPost("/nullable", (NullableScalars scalars) => scalars).WithName("EchoNullableScalars");
        group.MapGet("/in-query", InQuery).WithName("ScalarsInQuery");
        group.MapGet("/string", () => "as \"it\" is").WithName("GetString");
        group.MapGet("/guid", () => new Guid("0f8fad5b-d9cb-469f-a165-70867728950e")).WithName("GetGuid");
        group.MapGet("/bool", () => true).WithName("GetBool");
        group.MapGet("/date", () => new DateOnly(2025, 12, 31)).WithName("GetDate");
        group.MapGet("/instant", () => new DateTimeOffset(2025, 12, 31, 23, 59, 58, TimeSpan.FromHours(2))).WithName("GetInstant");
    }

    /// <summary>Says which values came.</summary>
    /// <param name="text">Any text.</param>
    public static Echo InQuery(
        string text, bool truth, Guid id, Uri address, char letter,
        DateTime time, DateTimeOffset instant, DateOnly day, TimeOnly hour, TimeSpan span,
        string? maybeText = null, bool? maybeTruth = null, DateOnly? maybeDay = null, TimeSpan? maybeSpan = null) =>
        new(Words.Of(text, truth, id, address, letter, time.ToUniversalTime(), instant.ToUniversalTime(), day, hour, span, maybeText, maybeTruth, maybeDay, maybeSpan));
}
