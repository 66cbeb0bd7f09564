using System.Net;
using System.Text;
using System.Xml;
using ApiVideo.Operations.Tests;

namespace ApiVideo.Library.Tests;

/// <summary>Bodies in XML whose schema the document gives: the bytes that are written, and what is read of them.</summary>
public sealed class XmlTests
{
    private const string Declaration = """<?xml version="1.0" encoding="utf-8"?>""";

    private const string WholeBook =
        """<book isbn="1-2" page-count="7" xml:lang="en"><title>A &amp; B</title><author><name>Ann</name><born>1970-01-02</born></author><Editor><name>Ed</name></Editor><house><city>Rome</city></house><state>lent</state></book>""";

    private static readonly Book Whole = new()
    {
        Isbn = "1-2", Pages = 7, Language = "en", Title = "A & B", Author = new Person { Name = "Ann", Born = new DateOnly(1970, 1, 2) },
        Editor = new Person { Name = "Ed" }, Publisher = new Publisher { City = "Rome" }, State = BookState.Lent,
    };

    [Test]
    public async Task An_object_is_written_under_the_names_of_its_members_or_those_of_their_xml()
    {
        var handler = new RecordingHandler();
        await Client(handler).Books.PutBookAsync(Whole);

        Assert.That((handler.Body, handler.ContentType), Is.EqualTo((Declaration + WholeBook, "application/xml")));
    }

    [Test]
    public async Task An_object_is_read_from_the_same_names_in_any_order_and_what_is_unknown_is_left_out()
    {
        const string shuffled = """
            <?xml version="1.0"?>
            <!-- a book -->
            <book new="x" xml:lang="en" page-count=" 7 " isbn="1-2">
              <state>lent</state>
              <unknown><title>no</title></unknown>
              <house><city>Rome</city></house>
              <Editor><name>Ed</name></Editor>
              <author><born> 1970-01-02 </born><name>Ann</name></author>
              <title>A <![CDATA[&]]> B</title>
            </book>
            """;
        var handler = Answer(shuffled);
        var book = await Client(handler).Books.GetBookAsync();

        Assert.That((book.Value, handler.Headers["Accept"]), Is.EqualTo((Whole, "application/xml")));
    }

    [Test]
    public async Task Optional_members_are_neither_written_nor_missed()
    {
        var handler = new RecordingHandler(() => Xml(WholeBook));
        var book = new Book { Title = "", Isbn = "", Author = new Person { Name = "\r\n<é>" } };
        await Client(handler).Books.PutBookAsync(book);

        Assert.That(handler.Body, Is.EqualTo(Declaration + "<book isbn=\"\"><title></title><author><name>&#xD;\n&lt;é&gt;</name></author></book>"));
        Assert.That((await Client(Answer(handler.Body)).Books.GetBookAsync()).Value, Is.EqualTo(book));
    }

    [Test]
    public async Task Scalars_of_every_kind_go_and_come_as_one_text()
    {
        var handler = new RecordingHandler();
        var value = new Scalars
        {
            Flag = true, Number = -0.5, Text = " x ", Long = 1L << 40, Single = 1.5f, Money = 1.10m,
            At = new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero), Day = new DateOnly(2026, 1, 2), Epoch = DateTimeOffset.UnixEpoch.AddSeconds(9),
            Time = new IsoTime("03:04:05"), Length = new IsoDuration("PT1H"), Guid = Guid.Empty, Link = new Uri("https://a.example/?b&c"),
            Bytes = [1, 2, 255], Level = ScalarsLevel.High, Kind = (ScalarsKind)"z", Secret = "s",
        };
        await Client(handler).Scalars.PutScalarsAsync(value);

        Assert.That(handler.Body, Is.EqualTo(Declaration
            + "<Scalars kind=\"z\"><flag>true</flag><number>-0.5</number><text> x </text><long>1099511627776</long><single>1.5</single><money>1.10</money>"
            + "<at>2026-01-02T03:04:05Z</at><day>2026-01-02</day><epoch>9</epoch><time>03:04:05</time><length>PT1H</length>"
            + "<guid>00000000-0000-0000-0000-000000000000</guid><link>https://a.example/?b&amp;c</link><bytes>AQL/</bytes><level>2</level><secret>s</secret></Scalars>"));
        Assert.That(handler.ContentType, Is.EqualTo("text/xml; charset=utf-8"));

        var read = (await Client(Answer(handler.Body)).Scalars.GetScalarsAsync()).Value;
        Assert.That(read.Bytes, Is.EqualTo(value.Bytes));
        Assert.That(read with { Bytes = value.Bytes }, Is.EqualTo(value));
    }

    [TestCase("<flag>1</flag><number>+007.50</number><text/>", 7.5)]
    [TestCase("<flag> true\n</flag><number>\n.5 </number><text/>", 0.5)]
    [TestCase("<flag>true</flag><number>-0</number><text/><long/><at></at><guid/>", 0)]
    public async Task Numbers_and_flags_may_be_written_as_xml_schema_allows(string members, double number)
    {
        var read = (await Client(Answer($"<Scalars>{members}</Scalars>")).Scalars.GetScalarsAsync()).Value;

        Assert.That((read.Flag, Math.Abs(read.Number), read.Long, read.Guid), Is.EqualTo((true, number, (long?)null, (Guid?)null)));
    }

    [Test]
    public async Task Lists_are_bare_or_wrapped_and_their_items_have_the_name_that_is_given_or_that_of_the_list()
    {
        var handler = new RecordingHandler();
        var value = new Lists
        {
            Bare = ["a", "b"], Named = [1, 2], Wrapped = ["c"], Colors = ["red"], Books = [Whole], People = [new Person { Name = "P" }],
            Rows = [[1, 2], []], Metadata = new Dictionary<string, string> { ["Color"] = "blue" },
            Owners = new Dictionary<string, Person> { ["first"] = new() { Name = "F" } }, Holes = [1, null],
        };
        await Client(handler).Lists.PutListsAsync(value);

        Assert.That(handler.Body, Is.EqualTo(Declaration
            + "<Lists><bare>a</bare><bare>b</bare><count>1</count><count>2</count><wrapped><wrapped>c</wrapped></wrapped><Colors><color>red</color></Colors>"
            + $"<Books>{WholeBook}</Books><people><name>P</name></people><grid><row><cell>1</cell><cell>2</cell></row><row /></grid>"
            + "<metadata><Color>blue</Color></metadata><owners><first><name>F</name></first></owners>"
            + "<holes><hole>1</hole><hole xsi:nil=\"true\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" /></holes></Lists>"));
        Assert.That(handler.ContentType, Is.EqualTo("application/vnd.library+xml"));

        var read = (await Client(Answer(handler.Body)).Lists.GetListsAsync()).Value;
        Assert.That((read.Bare, read.Named, read.Wrapped, read.Colors, read.Books, read.People), Is.EqualTo((value.Bare, value.Named, value.Wrapped, value.Colors, value.Books, value.People)));
        Assert.That((read.Rows, read.Metadata, read.Owners, read.Holes), Is.EqualTo((value.Rows, value.Metadata, value.Owners, value.Holes)));
    }

    [Test]
    public async Task A_bare_list_without_items_leaves_no_trace_and_a_wrapped_one_an_empty_element()
    {
        var handler = new RecordingHandler();
        await Client(handler).Lists.PutListsAsync(new Lists { Bare = [], Wrapped = [], Books = [] });

        Assert.That(handler.Body, Is.EqualTo(Declaration + "<Lists><wrapped /><Books /></Lists>"));
        var read = (await Client(Answer(handler.Body)).Lists.GetListsAsync()).Value;
        Assert.That((read.Bare.Count, read.Named, read.Wrapped.Count, read.Books.Count), Is.EqualTo((0, (IReadOnlyList<int>?)null, 0, 0)));
    }

    [Test]
    public async Task Bare_items_may_stand_apart()
    {
        var read = (await Client(Answer("<Lists><bare>a</bare><wrapped/><bare>b</bare><Books/></Lists>")).Lists.GetListsAsync()).Value;

        Assert.That(read.Bare, Is.EqualTo(new[] { "a", "b" }));
    }

    [Test]
    public async Task A_list_can_be_the_whole_body()
    {
        var handler = new RecordingHandler();
        await Client(handler).Shelves.PutShelfAsync([Whole, Whole]);

        Assert.That(handler.Body, Is.EqualTo($"{Declaration}<shelf>{WholeBook}{WholeBook}</shelf>"));
        Assert.That((await Client(Answer(handler.Body)).Shelves.GetShelfAsync()).Value, Is.EqualTo(new[] { Whole, Whole }));
    }

    [Test]
    public async Task A_type_may_contain_itself_and_members_beyond_those_that_it_names()
    {
        const string tree = """<Tree name="a"><children><child name="b" /></children><parent name="c"><parent name="d" /></parent><size>3</size></Tree>""";
        var handler = new RecordingHandler();
        var read = (await Client(Answer(tree)).Trees.GetTreeAsync()).Value;
        await Client(handler).Trees.PutTreeAsync(read);

        Assert.That((read.Children![0].Name, read.Parent!.Parent!.Name, read.AdditionalProperties["size"]), Is.EqualTo(("b", "d", 3)));
        Assert.That(handler.Body, Is.EqualTo(Declaration + tree));
    }

    [Test]
    public async Task Namespaces_and_prefixes_are_written_where_they_are_declared_and_told_apart_when_read()
    {
        const string feed = """<feed gd:etag="e" xmlns:gd="http://schemas.google.com/g/2005" xmlns="http://www.w3.org/2005/Atom"><id>i</id><os:totalResults xmlns:os="http://a9.com/-/spec/opensearch/1.1/">2</os:totalResults><os:startIndex xmlns:os="http://a9.com/-/spec/opensearch/1.1/">1</os:startIndex><note kind="k" xmlns="urn:note">text</note></feed>""";
        var handler = new RecordingHandler();
        var value = new Feed { Id = "i", Total = 2, Start = 1, Etag = "e", Note = new Note { Kind = "k", Body = "text" } };
        await Client(handler).Feeds.PutFeedAsync(value);

        Assert.That(handler.Body, Is.EqualTo(Declaration + feed));
        Assert.That((await Client(Answer(feed)).Feeds.GetFeedAsync()).Value, Is.EqualTo(value));

        const string other = """<a:feed xmlns:a="http://www.w3.org/2005/Atom" xmlns:b="urn:other" xmlns:o="http://a9.com/-/spec/opensearch/1.1/"><a:id>i</a:id><b:totalResults>5</b:totalResults><o:totalResults>2</o:totalResults></a:feed>""";
        Assert.That((await Client(Answer(other)).Feeds.GetFeedAsync()).Value, Is.EqualTo(new Feed { Id = "i", Total = 2 }));
        Assert.ThrowsAsync<ApiException>(() => Client(Answer("<feed xmlns=\"urn:other\"><id>i</id></feed>")).Feeds.GetFeedAsync());
    }

    [Test]
    public async Task Null_is_an_element_that_says_so_and_an_attribute_that_is_not_there()
    {
        const string nil = "xsi:nil=\"true\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"";
        var handler = new RecordingHandler();
        await Client(handler).Nulls.PutNullsAsync(new Nulls { Must = null, List = null, Mark = null, May = null, Who = new Optional<Person?>(null) });

        Assert.That(handler.Body, Is.EqualTo($"{Declaration}<Nulls><must {nil} /><list {nil} /><may {nil} /><who {nil} /></Nulls>"));
        var read = (await Client(Answer(handler.Body)).Nulls.GetNullsAsync()).Value;
        Assert.That((read.Must, read.List, read.Mark, read.May, read.Who.HasValue, read.Bare.HasValue), Is.EqualTo(((string?)null, (IReadOnlyList<string>?)null, (int?)null, new Optional<int?>(null), true, false)));

        var full = new Nulls { Must = "m", List = ["l"], Mark = 4, May = 5, Bare = new(["b"]), Who = new Person { Name = "w" } };
        await Client(handler).Nulls.PutNullsAsync(full);
        Assert.That(handler.Body, Is.EqualTo($"{Declaration}<Nulls mark=\"4\"><must>m</must><list><list>l</list></list><may>5</may><bare>b</bare><who><name>w</name></who></Nulls>"));
        read = (await Client(Answer(handler.Body)).Nulls.GetNullsAsync()).Value;
        Assert.That((read.Mark, read.May, read.Bare.Value, read.Who), Is.EqualTo((4, new Optional<int?>(5), full.Bare.Value, full.Who)));
    }

    [Test]
    public void An_error_in_xml_is_typed()
    {
        const string body = """<problem xmlns="urn:ietf:rfc:7807"><title>gone</title><status>404</status></problem>""";
        var exception = Assert.ThrowsAsync<ApiException<Problem>>(() => Client(Answer(body, HttpStatusCode.NotFound)).Books.GetBookAsync())!;

        Assert.That((exception.Error, exception.ResponseBody), Is.EqualTo((new Problem { Title = "gone", Status = 404 }, body)));
    }

    [TestCase("{\"title\":\"gone\"}")]
    [TestCase("<html><body>Not found</body></html>")]
    public void An_error_that_is_not_the_declared_xml_is_thrown_with_its_body(string body)
    {
        var exception = Assert.ThrowsAsync<ApiException>(() => Client(Answer(body, HttpStatusCode.NotFound)).Books.GetBookAsync())!;

        Assert.That((exception.GetType(), exception.ResponseBody, exception.InnerException is XmlException), Is.EqualTo((typeof(ApiException), body, true)));
    }

    [Test]
    public async Task Json_is_asked_for_where_there_is_a_choice_and_xml_that_is_not_described_is_text()
    {
        var both = new RecordingHandler(() => new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent("""{"name":"n"}""", Encoding.UTF8, "application/json") });
        Assert.That((await Client(both).Both.GetBothAsync()).Value.Name, Is.EqualTo("n"));
        Assert.That(both.Headers["Accept"], Does.StartWith("application/json"));

        var free = Answer("<any/>");
        ApiResponse<string> answer = await Client(free).Free.PutFreeAsync("<own/>");
        Assert.That((free.Body, answer.Value), Is.EqualTo(("<own/>", "<any/>")));
    }

    [TestCase("utf-16", true)]
    [TestCase("utf-16", false)]
    [TestCase("iso-8859-1", true)]
    [TestCase("iso-8859-1", false)]
    public async Task The_encoding_is_that_of_the_header_or_of_the_document(string encoding, bool inHeader)
    {
        var text = $"<?xml version=\"1.0\" encoding=\"{(inHeader ? "utf-8" : encoding)}\"?><book isbn=\"é\"><title>ü</title><author><name>ß</name></author></book>";
        var bytes = Encoding.GetEncoding(encoding) is var found && encoding == "utf-16" ? [.. found.GetPreamble(), .. found.GetBytes(text)] : found.GetBytes(text);
        var handler = new RecordingHandler(() =>
        {
            var content = new ByteArrayContent(bytes);
            content.Headers.TryAddWithoutValidation("Content-Type", inHeader ? "application/xml; charset=" + encoding : "application/xml");
            return new HttpResponseMessage(HttpStatusCode.OK) { Content = content };
        });
        var book = (await Client(handler).Books.GetBookAsync()).Value;

        Assert.That((book.Isbn, book.Title, book.Author.Name), Is.EqualTo(("é", "ü", "ß")));
    }

    [Test]
    public void What_xml_cannot_have_is_told_before_anything_is_sent()
    {
        var handler = new RecordingHandler();
        var client = Client(handler);

        Assert.ThrowsAsync<ArgumentException>(() => client.Books.PutBookAsync(Whole with { Title = "\u0001" }));
        Assert.ThrowsAsync<ArgumentException>(() => client.Lists.PutListsAsync(new Lists { Bare = [], Wrapped = [], Books = [], Metadata = new Dictionary<string, string> { ["a b"] = "" } }));
        Assert.That(handler.Method, Is.Null);
    }

    internal static LibraryClient Client(HttpMessageHandler handler) => new(new HttpClient(handler), new LibraryClientOptions());

    internal static RecordingHandler Answer(string xml, HttpStatusCode status = HttpStatusCode.OK) => new(() => Xml(xml, status));

    private static HttpResponseMessage Xml(string xml, HttpStatusCode status = HttpStatusCode.OK) => new(status) { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(xml)) };
}
