using Warehouse.Models;

namespace Warehouse.Minimal;

/// <summary>Polymorphism, inheritance, recursion and tuples.</summary>
public static class ShapeEndpoints
{
    internal static void Map(RouteGroupBuilder group)
    {
        group.MapPost("/", (Shape shape) => shape).WithName("EchoShape");
        group.MapPost("/list", (List<Shape> shapes) => shapes).WithName("EchoShapes");
        group.MapPost("/vehicle", (Vehicle vehicle) => vehicle).WithName("EchoVehicle");
        group.MapPost("/dog", (Dog dog) => dog).WithName("EchoDog");
        group.MapPost("/category", (Category category) => category).WithName("EchoCategory");
        group.MapPost("/pairs", (Pairs pairs) => pairs).WithName("EchoPairs");
    }
}
