using System.Net;
using System.Text;
using ApiVideo.DotNet;
using ApiVideo.Values;

namespace ApiVideo.Operations.Tests;

/// <summary>Numbers, formats and open objects as they are written to the wire and read from it.</summary>
public sealed class ValueTests
{
    [Test]
    public async Task Values_are_written_as_their_format_says()
    {
        using var handler = new RecordingHandler(() => Json("{}"));
        using var client = new ValuesClient(new HttpClient(handler), new ValuesClientOptions());
        var instant = new DateTimeOffset(2021, 1, 29, 15, 46, 25, TimeSpan.Zero);
        var thing = new Thing
        {
            Raw = [0xFB, 0xFF],
            Changed = instant,
            Total = long.MaxValue,
            Price = 1.10m,
            Exact = 0.1234567890123456789012345678m,
            Most = ulong.MaxValue,
            Small = byte.MaxValue,
            Short = short.MinValue,
            Local = new DateTime(2021, 1, 29, 15, 46, 25, DateTimeKind.Unspecified),
            Count = 3,
            Ratio = double.NaN,
            Counts = [1, -2],
            ByName = new Dictionary<string, ulong> { ["a"] = 5 },
        };

        await client.Values.PutAsync(thing, key: [0xFB, 0xFF], since: instant, most: ulong.MaxValue, at: thing.Local, days: 4);

        Assert.Multiple(() =>
        {
            Assert.That(handler.Body, Is.EqualTo("""
                {"raw":"-_8","changed":"Fri, 29 Jan 2021 15:46:25 GMT","total":"9223372036854775807","price":"1.10","exact":0.1234567890123456789012345678,"most":18446744073709551615,"small":255,"short":-32768,"local":"2021-01-29T15:46:25","count":3,"ratio":"NaN","counts":[1,-2],"byName":{"a":"5"}}
                """));
            Assert.That(Uri.UnescapeDataString(handler.Address!.Query), Is.EqualTo("?key=-_8&most=18446744073709551615&at=2021-01-29T15:46:25&days=4"));
            Assert.That(handler.Headers["since"], Is.EqualTo("Fri, 29 Jan 2021 15:46:25 GMT"));
        });
    }

    [Test]
    public async Task Values_are_read_as_their_format_says_and_numbers_from_text_too()
    {
        var thing = await ReadAsync("""
            {"raw":"-_8=","changed":"Friday, 29-Jan-21 15:46:25 GMT","total":"-7","price":"1.10","exact":0.1234567890123456789012345678,"most":18446744073709551615,"small":255,"local":"2021-01-29T15:46:25","count":"12","ratio":"-Infinity","counts":["1",2],"byName":{"a":"18446744073709551615"}}
            """);

        Assert.Multiple(() =>
        {
            Assert.That(thing.Raw, Is.EqualTo(new byte[] { 0xFB, 0xFF }));
            Assert.That(thing.Changed, Is.EqualTo(new DateTimeOffset(2021, 1, 29, 15, 46, 25, TimeSpan.Zero)));
            Assert.That((thing.Total, thing.Price, thing.Exact), Is.EqualTo(((long?)-7, (decimal?)1.10m, (decimal?)0.1234567890123456789012345678m)));
            Assert.That((thing.Most, thing.Small), Is.EqualTo(((ulong?)ulong.MaxValue, (byte?)255)));
            Assert.That(thing.Local, Is.EqualTo(new DateTime(2021, 1, 29, 15, 46, 25, DateTimeKind.Unspecified)));
            Assert.That((thing.Count.Value, thing.Ratio), Is.EqualTo(((long?)12, (double?)double.NegativeInfinity)));
            Assert.That(thing.Counts, Is.EqualTo(new short[] { 1, 2 }));
            Assert.That(thing.ByName!["a"], Is.EqualTo(ulong.MaxValue));
        });
    }

    [TestCase("""{"small":256}""")]
    [TestCase("""{"small":"1"}""")]
    [TestCase("""{"count":"twelve"}""")]
    [TestCase("""{"count":"1.5"}""")]
    [TestCase("""{"raw":"*"}""")]
    [TestCase("""{"changed":"yesterday"}""")]
    [TestCase("""{"ratio":"many"}""")]
    public void What_is_no_such_value_is_refused(string json) =>
        Assert.ThrowsAsync<ApiVideo.Values.ApiException>(() => ReadAsync(json));

    [Test]
    public async Task Headers_hold_the_widest_integers()
    {
        using var handler = new RecordingHandler(() =>
        {
            var answer = Json("{}");
            answer.Headers.TryAddWithoutValidation("X-Most", "18446744073709551615");
            return answer;
        });
        using var client = new ValuesClient(new HttpClient(handler), new ValuesClientOptions());

        Assert.That((await client.Values.PutAsync(new Thing())).Headers.XMost, Is.EqualTo(ulong.MaxValue));
    }

    [Test]
    public async Task Numbers_of_a_dotnet_server_are_numbers_whose_type_the_document_leaves_out()
    {
        using var handler = new RecordingHandler(() => Json("""
            {"int":"1","long":"2","double":"1e3","byte":"4","ulong":"18446744073709551615","named":"NaN","list":["1",2],"guid":"7f0bb1f8-33d2-4a8b-8b47-5e0a3f7f0a11","at":"2021-01-29T15:46:25Z","on":"2021-01-29"}
            """));
        using var client = new DotNetClient(new HttpClient(handler), new DotNetClientOptions());
        var numbers = (await client.Numbers.PutAsync(id: 1, new Numbers { Int = 1, Long = 2, Named = float.PositiveInfinity }, ids: [3, 4])).Value;

        Assert.Multiple(() =>
        {
            Assert.That(handler.Body, Is.EqualTo("""{"int":1,"long":2,"named":"Infinity"}"""));
            Assert.That(handler.Address!.Query, Is.EqualTo("?id=1&ids=3&ids=4"));
            Assert.That((numbers.Int, numbers.Long.Value, numbers.Double, numbers.Byte), Is.EqualTo((1, (long?)2, (double?)1000, (byte?)4)));
            Assert.That((numbers.Ulong, numbers.Named), Is.EqualTo(((ulong?)ulong.MaxValue, (float?)float.NaN)));
            Assert.That(numbers.List, Is.EqualTo(new[] { 1, 2 }));
            Assert.That((numbers.Guid, numbers.On), Is.EqualTo(((Guid?)new Guid("7f0bb1f8-33d2-4a8b-8b47-5e0a3f7f0a11"), (DateOnly?)new DateOnly(2021, 1, 29))));
        });
    }

    private static async Task<Thing> ReadAsync(string json)
    {
        using var handler = new RecordingHandler(() => Json(json));
        using var client = new ValuesClient(new HttpClient(handler), new ValuesClientOptions());
        return (await client.Values.PutAsync(new Thing())).Value;
    }

    private static HttpResponseMessage Json(string json) => new(HttpStatusCode.OK) { Content = new StringContent(json, Encoding.UTF8, "application/json") };
}
