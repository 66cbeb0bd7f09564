using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Warehouse.Models;

/// <summary>A customer's account, with everything that attributes say.</summary>
public sealed record Account
{
    /// <summary>Given by the server.</summary>
    public int Id { get; init; }

    /// <summary>The name on the letter box.</summary>
    [StringLength(40, MinimumLength = 1)]
    public required string Name { get; init; }

    [JsonPropertyName("e-mail")]
    [EmailAddress]
    public string? Mail { get; init; }

    [DefaultValue(3)]
    [Range(1, 5)]
    public int Stars { get; init; } = 3;

    [Range(0.5, 99.5)]
    public double Discount { get; init; } = 1;

    [RegularExpression("^[A-Z]{2}$")]
    public string? Country { get; init; }

    [MinLength(1)]
    [MaxLength(3)]
    public IReadOnlyList<string> Tags { get; init; } = ["new"];

    [Url]
    public string? Site { get; init; }

    [DefaultValue(Colour.Green)]
    public Colour Colour { get; init; } = Colour.Green;

    [Obsolete("Name is the one to use.")]
    public string? OldName { get; init; }

    /// <summary>Computed by the server.</summary>
    public string Greeting => $"Dear {Name}";

    [JsonIgnore]
    public string Secret { get; init; } = "never on the wire";

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Note { get; init; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Rest { get; set; }
}
