using Microsoft.AspNetCore.Mvc;
using Warehouse.Models;

namespace Warehouse.Minimal;

/// <summary>Where values come from.</summary>
public static class BindingEndpoints
{
    internal static void Map(RouteGroupBuilder group)
    {
        group.MapGet("/route/{id:guid}/{day}/{number:int}/{name}", (Guid id, DateOnly day, int number, string name) =>
            new Echo(Words.Of(id, day, number, name))).WithName("FromRoute");
        group.MapGet("/lists", (int[] ids, string[] names, Guid[]? guids, [FromQuery(Name = "day-list")] DateOnly[]? days) =>
            new Echo(Words.Of(ids, names, guids, days))).WithName("FromLists");
        group.MapGet("/headers", (
            [FromHeader(Name = "X-Tenant")] string tenant, [FromHeader(Name = "X-Count")] int? count, [FromHeader(Name = "X-Tags")] string[]? tags) =>
            new Echo(Words.Of(tenant, count, tags))).WithName("FromHeaders");
        group.MapGet("/search", ([AsParameters] Search search) =>
            new Echo(Words.Of(search.Text, search.Page, search.Colours, search.Tenant))).WithName("FromSearch");
        group.MapPost("/order", ([FromForm] Order order) =>
            new Echo(Words.Of(order.Product, order.Count, order.Until, order.Colour, order.Remarks))).DisableAntiforgery().WithName("FromForm");
        group.MapPost("/fields", ([FromForm] string name, [FromForm] int count, [FromForm(Name = "is-new")] bool isNew) =>
            new Echo(Words.Of(name, count, isNew))).DisableAntiforgery().WithName("FromFields");
    }
}
