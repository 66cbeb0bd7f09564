using ApiVideo.Generator.Spec.JsonPaths;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using NUnit.Framework;

namespace ApiVideo.Generator.Tests.Spec;

/// <summary>Paths as RFC 9535 has them.</summary>
[Parallelizable(ParallelScope.All)]
public sealed class JsonPathTests
{
    private const string Shop = """
        {
          "shelves": [
            { "name": "a", "depth": 3, "books": [ { "title": "One", "price": 8 }, { "title": "Two", "price": 12.5, "isbn": null } ] },
            { "name": "b", "depth": 3.0, "books": [] }
          ],
          "x-open": true,
          "5": "five",
          "it's": { "a.b": 1, "☺": 2 },
          "numbers": [ 0, 1, 2, 3, 4, 5 ]
        }
        """;

    [TestCase("$.x-open", "[true]")]
    [TestCase("$['x-open']", "[true]")]
    [TestCase("$[\"5\"]", "[\"five\"]")]
    [TestCase("$['it\\'s']['a.b']", "[1]")]
    [TestCase("$[\"it's\"].☺", "[2]")]
    [TestCase("$[\"it's\"]['\\u263a']", "[2]")]
    [TestCase("$.nothing", "[]")]
    [TestCase("$.numbers.a", "[]")]
    public void A_name_selects_its_member(string path, string expected) => Selects(path, expected);

    [TestCase("$.numbers[0]", "[0]")]
    [TestCase("$.numbers[-1]", "[5]")]
    [TestCase("$.numbers[6]", "[]")]
    [TestCase("$.numbers[-7]", "[]")]
    [TestCase("$.numbers[1:3]", "[1,2]")]
    [TestCase("$.numbers[-2:]", "[4,5]")]
    [TestCase("$.numbers[:2]", "[0,1]")]
    [TestCase("$.numbers[::2]", "[0,2,4]")]
    [TestCase("$.numbers[4:1:-2]", "[4,2]")]
    [TestCase("$.numbers[::-1]", "[5,4,3,2,1,0]")]
    [TestCase("$.numbers[1:9:0]", "[]")]
    [TestCase("$.numbers[ 0 , 2 , 0 ]", "[0,2,0]")]
    [TestCase("$.numbers[-9:9007199254740991]", "[0,1,2,3,4,5]")]
    [TestCase("$['x-open'][0]", "[]")]
    public void Indexes_and_slices_select_items(string path, string expected) => Selects(path, expected);

    [TestCase("$.shelves[*].name", "[\"a\",\"b\"]")]
    [TestCase("$.shelves.*.name", "[\"a\",\"b\"]")]
    [TestCase("$..title", "[\"One\",\"Two\"]")]
    [TestCase("$..books[0].title", "[\"One\"]")]
    [TestCase("$..[0]", "[{\"name\":\"a\",\"depth\":3,\"books\":[{\"title\":\"One\",\"price\":8},{\"title\":\"Two\",\"price\":12.5,\"isbn\":null}]},{\"title\":\"One\",\"price\":8},0]")]
    [TestCase("$[\"it's\"].*", "[1,2]")]
    [TestCase("$ .shelves [0] ['name','depth']", "[\"a\",3]")]
    public void Wildcards_and_descendants_select_many(string path, string expected) => Selects(path, expected);

    [TestCase("@.price < 10", "[\"One\"]")]
    [TestCase("@.price >= 12.5", "[\"Two\"]")]
    [TestCase("@.price == 8.0", "[\"One\"]")]
    [TestCase("@.price == 80e-1", "[\"One\"]")]
    [TestCase("@.price == '8'", "[]")]
    [TestCase("@.isbn", "[\"Two\"]")]
    [TestCase("!@.isbn", "[\"One\"]")]
    [TestCase("@.isbn == null", "[\"Two\"]")]
    [TestCase("@.isbn == @.nothing", "[\"One\"]")]
    [TestCase("@.title > 'One' && @.price > 1", "[\"Two\"]")]
    [TestCase("@.title == 'Two' || @.title == 'One'", "[\"One\",\"Two\"]")]
    [TestCase("!(@.title == 'Two' || @.price == 1)", "[\"One\"]")]
    [TestCase("(@.title == 'Two')", "[\"Two\"]")]
    [TestCase("@.price == $.shelves[0].books[0].price", "[\"One\"]")]
    [TestCase("match(@.title, 'O.e')", "[\"One\"]")]
    [TestCase("match(@.title, 'O')", "[]")]
    [TestCase("search(@.title, '[nw]')", "[\"One\",\"Two\"]")]
    [TestCase("search(@.title, 'w[.o]')", "[\"Two\"]")]
    [TestCase("length(@.title) == 3", "[\"One\",\"Two\"]")]
    [TestCase("length(@) == 3", "[\"Two\"]")]
    [TestCase("count(@.*) > 2", "[\"Two\"]")]
    [TestCase("value(@..title) == 'Two'", "[\"Two\"]")]
    [TestCase("$.shelves[?@.depth == 3 && length(@.books) == 0]", "[\"One\",\"Two\"]")]
    public void A_filter_selects_what_passes_its_test(string test, string expected) => Selects($"$.shelves[0].books[?{test}].title", expected);

    [TestCase("$[?@ == true]", "[true]")]
    [TestCase("$[?@['a.b'] == 1].☺", "[2]")]
    [TestCase("$.shelves[?@.books[?@.price > 10]].name", "[\"a\"]")]
    [TestCase("$.shelves[?(@.books[?(@.title == 'Two')])].name", "[\"a\"]")]
    [TestCase("$.shelves[?@.books == $.none || @ == $.shelves[1]].name", "[\"b\"]")]
    [TestCase("$.numbers[?@ > 3, ?@ < 1]", "[4,5,0]")]
    [TestCase("$.shelves[?@.depth==3.0].name", "[\"a\",\"b\"]")]
    public void A_filter_looks_at_members_and_at_items(string path, string expected) => Selects(path, expected);

    [TestCase("", "'$' is expected at its end")]
    [TestCase("paths", "'$' is expected at 'paths'")]
    [TestCase(" $", "'$' is expected")]
    [TestCase("$ ", "a step")]
    [TestCase("$.", "a name is expected at its end")]
    [TestCase("$..", "a name is expected")]
    [TestCase("$.paths./videos", "a name is expected at '/videos'")]
    [TestCase("$.1", "a name")]
    [TestCase("$[a]", "a name in quotes")]
    [TestCase("$[]", "a name in quotes")]
    [TestCase("$['a'", "']' is expected at its end")]
    [TestCase("$['a", "the quote")]
    [TestCase("$['\\x']", "an escaped character")]
    [TestCase("$['\\u12']", "an escaped character")]
    [TestCase("$['a\\\"']", "an escaped character")]
    [TestCase("$[01]", "a whole number")]
    [TestCase("$[-0]", "a whole number")]
    [TestCase("$[9007199254740992]", "a whole number")]
    [TestCase("$[0 1]", "']' is expected")]
    [TestCase("$[?]", "a test is expected")]
    [TestCase("$[?@.a = 1]", "']' is expected")]
    [TestCase("$[?@.a == ]", "a test is expected")]
    [TestCase("$[?@.a == 01]", "a number")]
    [TestCase("$[?@.a == 1.]", "a number")]
    [TestCase("$[?@.* == 1]", "only a path to a single node")]
    [TestCase("$[?1]", "a comparison")]
    [TestCase("$[?length(@.a)]", "a comparison")]
    [TestCase("$[?length(@.*) == 1]", "only a path to a single node")]
    [TestCase("$[?match(@.a, 'a') == true]", "']' is expected")]
    [TestCase("$[?count(1) == 1]", "a path as the argument")]
    [TestCase("$[?index(@) == 1]", "there is no function 'index'")]
    [TestCase("$[?(@.a]", "')' is expected")]
    [TestCase("$[?@.a contains 'x']", "']' is expected at 'contains 'x']'")]
    [TestCase("$.a~", "a step")]
    public void A_text_that_is_no_path_says_where(string path, string problem) =>
        Assert.That(() => JsonPath.Parse(path), Throws.InstanceOf<JsonPathException>().With.Message.Contains(problem));

    [TestCase("$[?match(@, '(')]", "'(' is not a regular expression")]
    [TestCase("$..*..*..*..*..*..*..*..*..*..*..*..*..*..*..*..*", "too many nodes")]
    [TestCase("$[?search(@, '(a*)*b')]", "takes too long")]
    public void A_path_that_costs_too_much_ends(string path, string problem)
    {
        var deep = new JArray(new string('a', 40));
        for (var i = 0; i < 40; i++)
        {
            deep = new JArray(deep, new string('a', 40));
        }

        Assert.That(() => JsonPath.Parse(path).Select(deep, CancellationToken.None), Throws.InstanceOf<JsonPathException>().With.Message.Contains(problem));
    }

    [Test]
    public void A_path_that_nests_without_end_is_refused()
    {
        foreach (var opening in new[] { "(", "!(", "@[?", "@.a || (", "length(" })
        {
            Assert.That(() => JsonPath.Parse("$[?" + string.Concat(Enumerable.Repeat(opening, 10_000))), Throws.InstanceOf<JsonPathException>().With.Message.Contains("nested too deeply"));
        }
    }

    private static void Selects(string path, string expected)
    {
        var nodes = JsonPath.Parse(path).Select(JToken.Parse(Shop), CancellationToken.None);

        Assert.That(new JArray(nodes.Select(node => node.DeepClone())).ToString(Formatting.None), Is.EqualTo(expected));
    }
}
