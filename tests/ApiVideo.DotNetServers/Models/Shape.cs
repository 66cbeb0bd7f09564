using System.Text.Json.Serialization;

namespace Warehouse.Models;

/// <summary>A shape: <c>kind</c> says which.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(Circle), "circle")]
[JsonDerivedType(typeof(Square), "square")]
public abstract record Shape
{
    public string? Label { get; init; }
}
