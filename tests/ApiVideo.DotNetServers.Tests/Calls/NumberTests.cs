#if SWASHBUCKLE
using Exact = double;
#else
using Exact = decimal;
#endif

namespace ApiVideo.DotNetServers.Tests.Minimal.AspNet31;

/// <summary>Numbers are numbers of their own width, in bodies and elsewhere.</summary>
internal sealed class NumberTests : CallTests
{
    [Test]
    public async Task Every_number_is_sent_as_one_and_read()
    {
        Numbers sent = new()
        {
            Byte = 255, Int16 = -32768, UInt16 = 65535, Int32 = int.MinValue, UInt32 = 2147483647, Int64 = long.MinValue,
            UInt64 = long.MaxValue, Single = 1.5f, Double = -2.5e300, Decimal = (Exact)0.5m,
        };

        Numbers back = await Client.Numbers.EchoNumbersAsync(sent);

        Assert.That(back, Is.EqualTo(sent));
        Json.AssertSame(Wire.Body, """
            {
              "byte": 255, "int16": -32768, "uInt16": 65535, "int32": -2147483648, "uInt32": 2147483647, "int64": -9223372036854775808,
              "uInt64": 9223372036854775807, "single": 1.5, "double": -2.5e300, "decimal": 0.5
            }
            """);
    }

#if !SWASHBUCKLE
    [Test]
    public async Task The_largest_numbers_are_not_cut()
    {
        Numbers sent = new() { UInt64 = ulong.MaxValue, Decimal = decimal.MaxValue };

        Numbers back = await Client.Numbers.EchoNumbersAsync(sent);

        Assert.That(back.UInt64, Is.EqualTo(ulong.MaxValue));
        Assert.That(back.Decimal, Is.EqualTo(decimal.MaxValue));
    }
#endif

#if !(SWASHBUCKLE || NSWAG)
    [Test]
    public async Task The_largest_uint_is_one()
    {
        Numbers back = await Client.Numbers.EchoNumbersAsync(new() { UInt32 = uint.MaxValue });

        Assert.That(back.UInt32, Is.EqualTo(uint.MaxValue));
    }
#endif

    [Test]
    public async Task Numbers_that_may_be_null_are_sent_as_null_or_number()
    {
        NullableNumbers sent = new()
        {
            Byte = 1, Int16 = null, UInt16 = 3, Int32 = null, UInt32 = 5, Int64 = 6, UInt64 = null, Single = 1.5f, Double = null, Decimal = (Exact)0.25m,
        };

        NullableNumbers back = await Client.Numbers.EchoNullableNumbersAsync(sent);

        Assert.That(back, Is.EqualTo(sent));
        Json.AssertSame(Wire.Body, """
            {
              "byte": 1, "int16": null, "uInt16": 3, "int32": null, "uInt32": 5, "int64": 6, "uInt64": null, "single": 1.5,
              "double": null, "decimal": 0.25
            }
            """);
    }

#if !(SWASHBUCKLE || NSWAG)
    [Test]
    public async Task Numbers_that_the_server_writes_as_text_are_read()
    {
        TextNumbers sent = new() { Serial = 9007199254740993, Weight = (Exact)0.1m, Strict = 3, Measured = 1.5 };

        TextNumbers back = await Client.Numbers.EchoTextNumbersAsync(sent);

        Assert.That(Wire.Answer, Does.Contain("\"serial\":\"9007199254740993\""));
        Assert.That(back, Is.EqualTo(sent));
    }
#endif

#if NSWAG
    [Test]
    public void Rare_types_that_the_document_calls_objects_are_refused() =>
        Assert.That(async () => await Client.Numbers.EchoRaritiesAsync(new() { Version = new() { Major = 1 } }), Throws.InstanceOf<ApiException>());
#elif SWASHBUCKLE
    [Test]
    public void Rare_types_that_the_document_calls_objects_cannot_be_read() =>
        Assert.That(async () => await Client.Numbers.EchoRaritiesAsync(new() { Version = "1.2.3" }), Throws.InstanceOf<ApiException>());
#else
    [Test]
    public async Task Rare_numbers_are_sent_and_read()
    {
        Rarities sent = new()
        {
            SByte = -1,
            Int128 = 5,
            Half = (Exact)1.5m,
            Version = "1.2.3",
        };

        Rarities back = await Client.Numbers.EchoRaritiesAsync(sent);

        Json.AssertSame(Wire.Body, """{ "sByte": -1, "int128": 5, "half": 1.5, "version": "1.2.3" }""");
        Assert.That(back.SByte, Is.EqualTo(-1));
        Assert.That(back.Int128, Is.EqualTo(5));
        Assert.That(back.Version, Is.EqualTo("1.2.3"));
    }
#endif

    [Test]
    public async Task Numbers_in_a_query_are_numbers()
    {
        Echo echo = await Client.Numbers.NumbersInQueryAsync(
            a: 255, b: -2, c: 3, d: -4, e: 5, f: -6, g: 7, h: 1.5f, i: -2.5, j: (Exact)0.5m);

        Assert.That(echo.Text, Is.EqualTo("255 -2 3 -4 5 -6 7 1.5 -2.5 0.5"));
        Assert.That(Wire.Target, Is.EqualTo("/numbers/in-query?a=255&b=-2&c=3&d=-4&e=5&f=-6&g=7&h=1.5&i=-2.5&j=0.5"));
    }

    [Test]
    public async Task Numbers_in_a_query_may_be_left_out()
    {
        Echo all = await Client.Numbers.OptionalNumbersAsync(count: 1, total: 2, share: 0.5, price: (Exact)1.25m, size: 3);
        Assert.That(all.Text, Is.EqualTo("1 2 0.5 1.25 3"));

        Echo none = await Client.Numbers.OptionalNumbersAsync();
        Assert.That(none.Text, Is.EqualTo("null null null null 7"));
        Assert.That(Wire.Target, Is.EqualTo("/numbers/optional"));
    }

    [Test]
    public async Task Numbers_in_a_path_are_numbers()
    {
        Echo echo = await Client.Numbers.NumbersInPathAsync(small: -1, large: 2, exact: (Exact)0.5m);

        Assert.That(echo.Text, Is.EqualTo("-1 2 0.5"));
    }

    [Test]
    public async Task An_answer_is_a_number()
    {
        int number = await Client.Numbers.GetIntAsync();

        Assert.That(number, Is.EqualTo(42));
    }

    [Test]
    public async Task An_answer_is_as_exact_as_the_document_says()
    {
        Exact number = await Client.Numbers.GetDecimalAsync();

        Assert.That(number, Is.EqualTo((Exact)decimal.MaxValue));
    }

    [Test]
    public async Task Lists_of_numbers_are_sent()
    {
        long sum = await Client.Numbers.SumNumbersAsync([1, 2, 9007199254740993]);

        Assert.That(sum, Is.EqualTo(9007199254740996));
        Assert.That(Wire.Body, Is.EqualTo("[1,2,9007199254740993]"));
    }
}
