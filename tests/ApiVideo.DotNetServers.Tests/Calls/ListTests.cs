#if SWASHBUCKLE
using Exact = double;
#else
using Exact = decimal;
#endif

namespace ApiVideo.DotNetServers.Tests.Minimal.AspNet31;

/// <summary>Lists, dictionaries and generics.</summary>
internal sealed class ListTests : CallTests
{
    [Test]
    public async Task Lists_and_dictionaries_are_sent_and_read()
    {
        Item nail = new() { Id = 1, Name = "nail", Price = (Exact)0.05m };
        Guid id = new("0f8fad5b-d9cb-469f-a165-70867728950e");

        Lists back = await Client.Lists.EchoListsAsync(new()
        {
            Numbers = [1, 2],
            Array = [long.MaxValue],
            Set = ["a"],
            Gaps = [1, null],
            Rows = [[1.5], []],
            Items = [nail],
            Ids = new([id]),
            Counts = new Dictionary<string, int> { ["x"] = 1 },
            Names = new Dictionary<string, string> { ["7"] = "seven" },
            ItemByName = new Dictionary<string, Item> { ["nail"] = nail },
        });

        Json.AssertSame(Wire.Body, """
            {
              "numbers": [1, 2], "array": [9223372036854775807], "set": ["a"], "gaps": [1, null], "rows": [[1.5], []],
              "items": [{ "id": 1, "name": "nail", "price": 0.05 }], "ids": ["0f8fad5b-d9cb-469f-a165-70867728950e"],
              "counts": { "x": 1 }, "names": { "7": "seven" }, "itemByName": { "nail": { "id": 1, "name": "nail", "price": 0.05 } }
            }
            """);
        Assert.That(back.Array, Is.EqualTo(new[] { long.MaxValue }));
        Assert.That(back.Gaps, Is.EqualTo(new int?[] { 1, null }));
        Assert.That(back.Rows[0], Is.EqualTo(new[] { 1.5 }));
        Assert.That(back.Items[0], Is.EqualTo(nail));
        Assert.That(back.ItemByName["nail"], Is.EqualTo(nail));
        Assert.That(back.Names["7"], Is.EqualTo("seven"));
        Assert.That(back.Calendar.Value, Is.Null);
    }

    [Test]
    public async Task Items_are_a_list()
    {
        IReadOnlyList<Item> items = (await Client.Lists.GetItemsAsync()).Value;

        Assert.That(items, Is.EqualTo(new[] { new Item { Id = 1, Name = "nail", Price = (Exact)0.05m } }));
    }

    [Test]
    public async Task A_page_of_items_is_a_type()
    {
        var page = (await Client.Lists.GetItemPageAsync()).Value;

        Assert.That(page.Items![0].Name, Is.EqualTo("nail"));
        Assert.That(page.Total, Is.EqualTo(9));
        Assert.That(page.First, Is.Null);
    }

    [Test]
    public async Task A_page_of_names_is_another()
    {
        var page = (await Client.Lists.GetNamePageAsync()).Value;

        Assert.That(page.Items, Is.EqualTo(new[] { "nail", "nut" }));
        Assert.That(page.First, Is.EqualTo("nail"));
    }

    [Test]
    public async Task Counts_are_a_dictionary()
    {
        IReadOnlyDictionary<string, int> counts = (await Client.Lists.GetCountsAsync()).Value;

        Assert.That(counts, Is.EqualTo(new Dictionary<string, int> { ["nail"] = 3 }));
    }

    [Test]
    public async Task Gaps_in_a_list_are_null()
    {
        IReadOnlyList<int?> gaps = (await Client.Lists.EchoGapsAsync([1, null, 3])).Value;

        Assert.That(gaps, Is.EqualTo(new int?[] { 1, null, 3 }));
        Assert.That(Wire.Body, Is.EqualTo("[1,null,3]"));
    }
}
