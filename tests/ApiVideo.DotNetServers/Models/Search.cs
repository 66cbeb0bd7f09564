using Microsoft.AspNetCore.Mvc;

namespace Warehouse.Models;

/// <summary>Parameters that are taken together.</summary>
public sealed record Search
{
    /// <summary>A part of the name.</summary>
    [FromQuery(Name = "q")]
    public string? Text { get; init; }

    [FromQuery(Name = "page")]
    public int? Page { get; init; }

    [FromQuery(Name = "colours")]
    public Colour[]? Colours { get; init; }

    [FromHeader(Name = "X-Tenant")]
    public string? Tenant { get; init; }
}
