using Microsoft.AspNetCore.Mvc;
using Warehouse.Models;

namespace Warehouse.Mvc;

/// <summary>Polymorphism, inheritance, recursion and tuples.</summary>
[ApiController]
[Route("shapes")]
public sealed class ShapesController : ControllerBase
{
    [HttpPost(Name = "EchoShape")]
    public Shape EchoShape(Shape shape) => shape;

    [HttpPost("list", Name = "EchoShapes")]
    public List<Shape> EchoShapes(List<Shape> shapes) => shapes;

    [HttpPost("vehicle", Name = "EchoVehicle")]
    public Vehicle EchoVehicle(Vehicle vehicle) => vehicle;

    [HttpPost("dog", Name = "EchoDog")]
    public Dog EchoDog(Dog dog) => dog;

    [HttpPost("category", Name = "EchoCategory")]
    public Category EchoCategory(Category category) => category;

    [HttpPost("pairs", Name = "EchoPairs")]
    public Pairs EchoPairs(Pairs pairs) => pairs;
}
