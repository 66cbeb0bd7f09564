internal static class Calls
{
    public static async Task An_answer_that_is_json_is_thrown()
    {
        using var wire = new Wire("""{"name":"x"}""");
        await Check.Throws<ApiException>(async () =>
        {
            await foreach (var _ in wire.Client.Default.AAsync())
            {
            }
        });
    }

    public static async Task The_events_name_and_id_can_be_had()
    {
        using var wire = new Wire("event: made\nid: 7\ndata: {\"name\":\"x\"}\n\n", "text/event-stream");
        var seen = "";
        await foreach (var item in wire.Client.Default.AEventsAsync())
        {
            seen += item.Name + item.Id + item.Data.Name;
        }

        Check.Same("made7x", seen);
    }
}
