using System.ComponentModel.DataAnnotations;

namespace Warehouse.Models;

/// <summary>A form that is sent as one.</summary>
public sealed record Order
{
    /// <summary>What is wanted.</summary>
    [Required]
    public string Product { get; init; } = "";

    [Range(1, 100)]
    public int Count { get; init; }

    public DateOnly? Until { get; init; }

    public Colour Colour { get; init; }

    public string[] Remarks { get; init; } = [];
}
