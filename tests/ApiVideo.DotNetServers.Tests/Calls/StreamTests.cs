namespace ApiVideo.DotNetServers.Tests.Minimal.AspNet31;

/// <summary>One thing after the other.</summary>
internal sealed class StreamTests : CallTests
{
    [Test]
    public async Task What_the_server_writes_bit_by_bit_is_a_list()
    {
        IReadOnlyList<Item> items = (await Client.Streams.StreamItemsAsync()).Value;

        Assert.That(items.Select(item => item.Name), Is.EqualTo(new[] { "nail", "nut" }));
    }

#if NSWAG
    [Test]
    public void Events_that_the_document_calls_JSON_cannot_be_read()
    {
        Assert.That(async () => await Client.Streams.StreamWordsAsync(), Throws.InstanceOf<ApiException>());
        Assert.That(async () => await Client.Streams.StreamValuesAsync(), Throws.InstanceOf<ApiException>());
        Assert.That(async () => await Client.Streams.StreamEventsAsync(), Throws.InstanceOf<ApiException>());
    }
#else
    [Test]
    public async Task Events_of_text_are_text()
    {
        var words = new List<string>();
        await foreach (string word in Client.Streams.StreamWordsAsync())
        {
            words.Add(word);
        }

        Assert.That(words, Is.EqualTo(new[] { "one", "two\nlines" }));
        Assert.That(Wire.Answer, Does.StartWith("event: word\ndata: one\n\n"));
    }

    [Test]
    public async Task Events_of_values_are_values()
    {
        var names = new List<string?>();
        await foreach (Item item in Client.Streams.StreamValuesAsync())
        {
            names.Add(item.Name);
        }

        Assert.That(names, Is.EqualTo(new[] { "nail", "nut" }));
    }

    [Test]
    public async Task Events_with_name_and_id_are_values()
    {
        var names = new List<string?>();
        await foreach (Item item in Client.Streams.StreamEventsAsync())
        {
            names.Add(item.Name);
        }

        Assert.That(names, Is.EqualTo(new[] { "nail", "nut" }));
        Assert.That(Wire.Answer, Does.StartWith("event: added\ndata: {\"id\":1,\"name\":\"nail\",\"price\":0.05}\nid: 7\nretry: 2000\n\n"));
    }
#endif
}
