internal static class Calls
{
    public static async Task A_child_has_the_members_of_its_base()
    {
        using var wire = new Wire("""{"radius":2.5,"note":"n","id":"1","kind":"circle"}""");
        var answer = await wire.Client.Default.PutShapeAsync(new Square { Id = "7", Note = "m", Side = 3 });
        Check.Same("""{"kind":"square","id":"7","note":"m","side":3}""", wire.Body);
        var circle = (Circle)answer.Value;
        Check.Same(("1", "n", 2.5), (circle.Id, circle.Note, circle.Radius));
    }
}
