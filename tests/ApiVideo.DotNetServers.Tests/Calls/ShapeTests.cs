#if !(SWASHBUCKLE || NSWAG)
using Circle = ApiVideo.DotNetServers.Tests.Minimal.AspNet31.ShapeCircle;
using Square = ApiVideo.DotNetServers.Tests.Minimal.AspNet31.ShapeSquare;
using Truck = ApiVideo.DotNetServers.Tests.Minimal.AspNet31.VehicleTruck;
#endif

namespace ApiVideo.DotNetServers.Tests.Minimal.AspNet31;

/// <summary>Polymorphism, inheritance, recursion and tuples. Nobody writes a discriminator by hand.</summary>
internal sealed class ShapeTests : CallTests
{
    [Test]
    public async Task A_shape_is_sent_with_its_kind_first_and_read_as_what_it_is()
    {
        var back = (await Client.Shapes.EchoShapeAsync(new Circle { Radius = 1.5, Label = "round" })).Value;

        Assert.That(Wire.Body, Does.StartWith("""{"kind":"circle","""));
        Json.AssertSame(Wire.Body, """{ "kind": "circle", "radius": 1.5, "label": "round" }""");
#if NSWAG
        Assert.That(back, Is.InstanceOf<Circle>().With.Property("Radius").EqualTo(1.5));
#else
        Assert.That(back.ToString(), Does.Contain("Radius = 1.5"));
#endif
    }

    [Test]
    public async Task Shapes_of_several_kinds_are_a_list()
    {
        var back = (await Client.Shapes.EchoShapesAsync([new Circle { Radius = 2 }, new Square { Side = 3 }])).Value;

        Json.AssertSame(Wire.Body, """[{ "kind": "circle", "radius": 2 }, { "kind": "square", "side": 3 }]""");
        Assert.That(back, Has.Count.EqualTo(2));
        Assert.That(back[1].ToString(), Does.Contain("Side = 3"));
    }

    [Test]
    public async Task A_kind_by_the_usual_discriminator_is_written_first()
    {
        var back = (await Client.Shapes.EchoVehicleAsync(new Truck { Plate = "B 1", Load = 7 })).Value;

        Assert.That(Wire.Body, Does.StartWith("""{"$type":"truck","""));
        Json.AssertSame(Wire.Answer, """{ "$type": "truck", "load": 7, "plate": "B 1" }""");
        Assert.That(back.ToString(), Does.Contain("Load = 7"));
    }

    [Test]
    public async Task What_is_inherited_is_there()
    {
        Dog back = await Client.Shapes.EchoDogAsync(new() { Name = "Rex", Legs = 4, Barks = true });

        Json.AssertSame(Wire.Body, """{ "name": "Rex", "legs": 4, "barks": true }""");
        Assert.That(back, Is.EqualTo(new Dog { Name = "Rex", Legs = 4, Barks = true }));
    }

    [Test]
    public async Task A_type_may_have_itself_as_member()
    {
        Category back = await Client.Shapes.EchoCategoryAsync(new()
        {
            Name = "tools",
            Parent = new Category { Name = "all" },
            Children = [new() { Name = "hammers" }],
            ByName = new Dictionary<string, Category> { ["saws"] = new() { Name = "saws" } },
        });

        Json.AssertSame(Wire.Body, """
            { "name": "tools", "parent": { "name": "all" }, "children": [{ "name": "hammers" }], "byName": { "saws": { "name": "saws" } } }
            """);
        Assert.That(back.Parent.Value!.Name, Is.EqualTo("all"));
        Assert.That(back.Children![0].Name, Is.EqualTo("hammers"));
        Assert.That(back.ByName.Value!["saws"].Name, Is.EqualTo("saws"));
    }

    [Test]
    public async Task Tuples_and_pairs_have_members()
    {
        Pairs back = await Client.Shapes.EchoPairsAsync(new() { Tuple = new() { Item1 = 1, Item2 = "a" }, Pair = new() { Key = "k", Value = 2 } });

        Json.AssertSame(Wire.Body, """{ "tuple": { "item1": 1, "item2": "a" }, "pair": { "key": "k", "value": 2 } }""");
        Assert.That(back.Tuple.Item1, Is.EqualTo(1));
        Assert.That(back.Pair!.Value, Is.EqualTo(2));
    }
}
