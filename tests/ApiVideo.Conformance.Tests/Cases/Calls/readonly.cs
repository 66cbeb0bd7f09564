internal static class Calls
{
    public static async Task What_was_read_is_put_back_without_it()
    {
        using var wire = new Wire("""{"id":"1","name":"n"}""");
        var value = (await wire.Client.Default.AAsync(new T { Name = "n" })).Value;
        Check.Same("1", value.Id);
        await wire.Client.Default.AAsync(value);
        Check.Same("""{"name":"n"}""", wire.Body);
    }
}
