internal static class Calls
{
    public static async Task What_the_document_does_not_name_is_kept()
    {
        using var wire = new Wire("""{"id":"1","note":"n","more":{"x":[1]}}""");
        var value = (await wire.Client.Default.PutAsync(new A { Id = "1" })).Value;
        await wire.Client.Default.PutAsync(value);
        Check.Same("""{"id":"1","note":"n","more":{"x":[1]}}""", wire.Body);
    }
}
