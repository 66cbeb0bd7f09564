using Microsoft.AspNetCore.Mvc;
using Warehouse.Models;

namespace Warehouse.Mvc;

/// <summary>Where values come from.</summary>
[ApiController]
[Route("binding")]
public sealed class BindingController : ControllerBase
{
    [HttpGet("route/{id:guid}/{day}/{number:int}/{name}", Name = "FromRoute")]
    public Echo FromRoute(Guid id, DateOnly day, int number, string name) => new(Words.Of(id, day, number, name));

    [HttpGet("lists", Name = "FromLists")]
    public Echo FromLists([FromQuery] int[] ids, [FromQuery] string[] names, [FromQuery] Guid[]? guids, [FromQuery(Name = "day-list")] DateOnly[]? days) =>
        new(Words.Of(ids, names, guids, days));

    [HttpGet("headers", Name = "FromHeaders")]
    public Echo FromHeaders(
        [FromHeader(Name = "X-Tenant")] string tenant, [FromHeader(Name = "X-Count")] int? count, [FromHeader(Name = "X-Tags")] string[]? tags) =>
        new(Words.Of(tenant, count, tags));

    [HttpGet("search", Name = "FromSearch")]
    public Echo FromSearch([FromQuery] Search search) => new(Words.Of(search.Text, search.Page, search.Colours, search.Tenant));

    [HttpPost("order", Name = "FromForm")]
    public Echo FromForm([FromForm] Order order) => new(Words.Of(order.Product, order.Count, order.Until, order.Colour, order.Remarks));

    [HttpPost("fields", Name = "FromFields")]
    public Echo FromFields([FromForm] string name, [FromForm] int count, [FromForm(Name = "is-new")] bool isNew) =>
        new(Words.Of(name, count, isNew));
}
