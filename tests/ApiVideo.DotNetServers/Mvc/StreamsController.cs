using System.Net.ServerSentEvents;
using Microsoft.AspNetCore.Mvc;
using Warehouse.Models;

namespace Warehouse.Mvc;

/// <summary>One thing after the other.</summary>
[ApiController]
[Route("streams")]
public sealed class StreamsController : ControllerBase
{
    [HttpGet("items", Name = "StreamItems")]
    public IAsyncEnumerable<Item> StreamItems() => Streams.ItemsAsync();

    [HttpGet("words", Name = "StreamWords")]
    [ProducesResponseType<SseItem<string>>(StatusCodes.Status200OK, "text/event-stream")]
    public IResult StreamWords() => TypedResults.ServerSentEvents(Streams.WordsAsync(), "word");

    [HttpGet("values", Name = "StreamValues")]
    [ProducesResponseType<SseItem<Item>>(StatusCodes.Status200OK, "text/event-stream")]
    public IResult StreamValues() => TypedResults.ServerSentEvents(Streams.ItemsAsync(), "item");

    [HttpGet("events", Name = "StreamEvents")]
    [ProducesResponseType<SseItem<Item>>(StatusCodes.Status200OK, "text/event-stream")]
    public IResult StreamEvents() => TypedResults.ServerSentEvents(Streams.EventsAsync());
}
