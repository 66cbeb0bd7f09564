internal static class Calls
{
    public static async Task Xml_is_typed_both_ways()
    {
        using var wire = new Wire("""<Thing id="4"><name>n</name></Thing>""", "application/xml");
        var answer = (await wire.Client.Default.PutAAsync(new Thing { Name = "x", Id = 3 })).Value;
        Check.Contains("""<Thing id="3"><name>x</name></Thing>""", wire.Body);
        Check.Same(("n", (int?)4), (answer.Name, answer.Id));
    }
}
