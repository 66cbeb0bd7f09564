using System.Net.ServerSentEvents;
using Warehouse.Models;

namespace Warehouse;

/// <summary>What the streaming endpoints send.</summary>
internal static class Streams
{
    public static async IAsyncEnumerable<Item> ItemsAsync()
    {
        yield return new Item(1, "nail", 0.05m);
        await Task.Yield();
        yield return new Item(2, "nut", 0.1m);
    }

    public static async IAsyncEnumerable<string> WordsAsync()
    {
        yield return "one";
        await Task.Yield();
        yield return "two\nlines";
    }

    public static async IAsyncEnumerable<SseItem<Item>> EventsAsync()
    {
        yield return new SseItem<Item>(new Item(1, "nail", 0.05m), "added") { EventId = "7", ReconnectionInterval = TimeSpan.FromSeconds(2) };
        await Task.Yield();
        yield return new SseItem<Item>(new Item(2, "nut", 0.1m), "removed") { EventId = "8" };
    }
}
