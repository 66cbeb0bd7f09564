using System.Text.Json.Serialization;

namespace Warehouse.Models;

/// <summary>A vehicle, by the discriminator that is there unless one says otherwise, and with itself as one of the kinds.</summary>
[JsonDerivedType(typeof(Vehicle), "vehicle")]
[JsonDerivedType(typeof(Truck), "truck")]
public record Vehicle
{
    public required string Plate { get; init; }
}
