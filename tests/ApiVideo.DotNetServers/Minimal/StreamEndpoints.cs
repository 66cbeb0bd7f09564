namespace Warehouse.Minimal;

/// <summary>One thing after the other.</summary>
public static class StreamEndpoints
{
    internal static void Map(RouteGroupBuilder group)
    {
        group.MapGet("/items", () => Streams.ItemsAsync()).WithName("StreamItems");
        group.MapGet("/words", () => TypedResults.ServerSentEvents(Streams.WordsAsync(), "word")).WithName("StreamWords");
        group.MapGet("/values", () => TypedResults.ServerSentEvents(Streams.ItemsAsync(), "item")).WithName("StreamValues");
        group.MapGet("/events", () => TypedResults.ServerSentEvents(Streams.EventsAsync())).WithName("StreamEvents");
    }
}
