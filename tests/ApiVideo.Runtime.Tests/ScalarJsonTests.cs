using System.Text;
using System.Text.Json;

namespace ApiVideo.Runtime.Tests;

/// <summary>Values of one token: what is read, what is refused, what is written.</summary>
public sealed class ScalarJsonTests
{
    [TestCase("1", 1)]
    [TestCase("-2147483648", int.MinValue)]
    [TestCase("1.0", 1)]
    [TestCase("-0.0", 0)]
    [TestCase("1e3", 1000)]
    public void Integers_are_read(string json, int expected) =>
        Assert.That(JsonText.Read<int, Int32Json>(json), Is.EqualTo(expected));

    [TestCase("2147483648")]
    [TestCase("1.5")]
    [TestCase("1e400")]
    [TestCase("99999999999999999999999999999999999999")]
    public void Numbers_that_are_no_integers_of_32_bits_are_refused(string json) =>
        Assert.That(JsonText.Failure<int, Int32Json>(json), Is.EqualTo("Expected an integer of 32 bits, found a number that is not one at byte 0."));

    [Test]
    public void The_whole_range_of_64_bits_is_read()
    {
        Assert.Multiple(() =>
        {
            Assert.That(JsonText.Read<long, Int64Json>("9223372036854775807"), Is.EqualTo(long.MaxValue));
            Assert.That(JsonText.Read<long, Int64Json>("-9223372036854775808.0"), Is.EqualTo(long.MinValue));
            Assert.That(JsonText.Failure<long, Int64Json>("9223372036854775808"), Does.StartWith("Expected an integer of 64 bits"));
        });
    }

    [TestCase("\"1\"", "a string")]
    [TestCase("null", "null")]
    [TestCase("{}", "an object")]
    [TestCase("[]", "an array")]
    [TestCase("true", "a boolean")]
    public void A_failure_says_what_was_expected_and_found_and_where(string json, string found)
    {
        Assert.Multiple(() =>
        {
            Assert.That(JsonText.Failure<int, Int32Json>(" " + json), Is.EqualTo($"Expected an integer, found {found} at byte 1."));
            Assert.That(JsonText.Failure<double, DoubleJson>(json), Is.EqualTo($"Expected a number, found {found} at byte 0."));
            Assert.That(JsonText.Failure<decimal, DecimalJson>(json), Is.EqualTo($"Expected a number, found {found} at byte 0."));
        });
    }

    [Test]
    public void Numbers_beyond_the_range_are_refused()
    {
        Assert.Multiple(() =>
        {
            Assert.That(JsonText.Failure<double, DoubleJson>("1e999"), Does.Contain("double precision"));
            Assert.That(JsonText.Failure<float, SingleJson>("1e39"), Does.Contain("single precision"));
            Assert.That(JsonText.Failure<decimal, DecimalJson>("1e29"), Does.Contain("decimal"));
        });
    }

    [Test]
    public void Numbers_survive_a_round_trip()
    {
        Assert.Multiple(() =>
        {
            Assert.That(JsonText.Write<double, DoubleJson>(JsonText.Read<double, DoubleJson>("0.1")), Is.EqualTo("0.1"));
            Assert.That(JsonText.Write<float, SingleJson>(JsonText.Read<float, SingleJson>("0.1")), Is.EqualTo("0.1"));
            Assert.That(JsonText.Write<decimal, DecimalJson>(JsonText.Read<decimal, DecimalJson>("1.10")), Is.EqualTo("1.10"));
            Assert.That(JsonText.Write<int, Int32Json>(-7), Is.EqualTo("-7"));
            Assert.That(JsonText.Write<long, Int64Json>(long.MinValue), Is.EqualTo("-9223372036854775808"));
        });
    }

    [Test]
    public void Booleans_are_true_and_false_alone()
    {
        Assert.Multiple(() =>
        {
            Assert.That(JsonText.Read<bool, BooleanJson>("true"), Is.True);
            Assert.That(JsonText.Read<bool, BooleanJson>("false"), Is.False);
            Assert.That(JsonText.Failure<bool, BooleanJson>("1"), Is.EqualTo("Expected a boolean, found a number at byte 0."));
            Assert.That(JsonText.Write<bool, BooleanJson>(true), Is.EqualTo("true"));
        });
    }

    [Test]
    public void Strings_are_written_readably()
    {
        Assert.Multiple(() =>
        {
            Assert.That(JsonText.Write<string, StringJson>("é<a>&'+\"\\\n"), Is.EqualTo("\"é<a>&'+\\\"\\\\\\n\""));
            Assert.That(JsonText.Read<string, StringJson>(JsonText.Write<string, StringJson>("😀")), Is.EqualTo("😀"));
        });
    }

    [Test]
    public void Half_of_a_surrogate_pair_is_written_as_the_replacement_character() =>
        Assert.That(JsonText.Write<string, StringJson>("a\uD83D"), Is.EqualTo("\"a\uFFFD\"").Or.EqualTo("\"a\\uFFFD\""));

    [Test]
    public void Escapes_are_read() => Assert.That(JsonText.Read<string, StringJson>("\"\\u00e9\\n\\/\""), Is.EqualTo("é\n/"));

    [Test]
    public void Text_that_is_not_Unicode_is_refused_without_being_shown()
    {
        Assert.Multiple(() =>
        {
            Assert.That(JsonText.Failure<string, StringJson>("\"secret\\ud800\""), Is.EqualTo("Expected valid text, found a string that is not one at byte 0."));
            Assert.That(() => JsonText.Read<string, StringJson>([(byte)'"', 0xFF, (byte)'"']), Throws.TypeOf<JsonException>());
            Assert.That(() => JsonText.Read<DateTimeOffset, DateTimeOffsetJson>("\"\\ud800\""), Throws.TypeOf<JsonException>());
        });
    }

    [Test]
    public void Identifiers_are_read_with_and_without_hyphens()
    {
        var id = Guid.Parse("0123456789abcdef0123456789abcdef");

        Assert.Multiple(() =>
        {
            Assert.That(JsonText.Read<Guid, GuidJson>("\"01234567-89ab-cdef-0123-456789abcdef\""), Is.EqualTo(id));
            Assert.That(JsonText.Read<Guid, GuidJson>("\"0123456789ABCDEF0123456789abcdef\""), Is.EqualTo(id));
            Assert.That(JsonText.Write<Guid, GuidJson>(id), Is.EqualTo("\"01234567-89ab-cdef-0123-456789abcdef\""));
            Assert.That(JsonText.Failure<Guid, GuidJson>("\"private\""), Does.Contain("UUID").And.Not.Contain("private"));
            Assert.That(JsonText.Failure<Guid, GuidJson>("1"), Is.EqualTo("Expected a UUID, found a number at byte 0."));
        });
    }

    [TestCase("https://a/b?c=%2F d")]
    [TestCase("/relative")]
    [TestCase("")]
    public void Addresses_are_kept_as_they_are_written(string text) =>
        Assert.That(JsonText.Write<Uri, UriJson>(JsonText.Read<Uri, UriJson>($"\"{text}\"")), Is.EqualTo($"\"{text}\""));

    [Test]
    public void What_cannot_be_an_address_is_refused() => Assert.That(JsonText.Failure<Uri, UriJson>("\"http://[\""), Does.Contain("a URI"));

    [Test]
    public void Bytes_are_base64()
    {
        Assert.Multiple(() =>
        {
            Assert.That(JsonText.Read<byte[], BytesJson>("\"AP8=\""), Is.EqualTo(new byte[] { 0, 255 }));
            Assert.That(JsonText.Write<byte[], BytesJson>([0, 255]), Is.EqualTo("\"AP8=\""));
            Assert.That(JsonText.Failure<byte[], BytesJson>("\"A\""), Does.Contain("base64"));
            Assert.That(JsonText.Failure<byte[], BytesJson>("null"), Does.Contain("base64"));
        });
    }

    [Test]
    public void Any_JSON_is_kept_as_it_is()
    {
        Assert.Multiple(() =>
        {
            Assert.That(JsonText.Write<JsonElement, AnyJson>(JsonText.Read<JsonElement, AnyJson>("{\"a\":[1.0,null,\"é\"]}")), Is.EqualTo("{\"a\":[1.0,null,\"é\"]}"));
            Assert.That(JsonText.Read<JsonElement, AnyJson>("null").ValueKind, Is.EqualTo(JsonValueKind.Null));
            Assert.That(JsonText.Write<JsonElement, AnyJson>(default), Is.EqualTo("null"));
        });
    }

    [Test]
    public void Values_that_may_be_null_are_read_and_written()
    {
        Assert.Multiple(() =>
        {
            Assert.That(JsonText.Read<int?, NullableJson<int, Int32Json>>("null"), Is.Null);
            Assert.That(JsonText.Read<int?, NullableJson<int, Int32Json>>("1"), Is.EqualTo(1));
            Assert.That(JsonText.Write<int?, NullableJson<int, Int32Json>>(null), Is.EqualTo("null"));
            Assert.That(JsonText.Write<int?, NullableJson<int, Int32Json>>(1), Is.EqualTo("1"));
            Assert.That(JsonText.Read<string?, NullableReferenceJson<string, StringJson>>("null"), Is.Null);
            Assert.That(JsonText.Write<string?, NullableReferenceJson<string, StringJson>>(null), Is.EqualTo("null"));
            Assert.That(JsonText.Write<string?, NullableReferenceJson<string, StringJson>>("a"), Is.EqualTo("\"a\""));
        });
    }

    [Test]
    public void A_value_that_fails_to_be_written_leaves_nothing_for_the_next()
    {
        Assert.That(() => JsonText.Write<double, DoubleJson>(double.NaN), Throws.ArgumentException);
        Assert.That(() => JsonText.Write<IReadOnlyList<double>, ListJson<double, DoubleJson>>([1, double.NaN]), Throws.ArgumentException);
        Assert.That(JsonText.Write<double, DoubleJson>(1), Is.EqualTo("1"));
    }

    [Test]
    public void Long_bodies_are_written_whole_one_after_the_other()
    {
        var text = new string('é', 100_000);
        for (var round = 0; round < 3; round++)
        {
            Assert.That(JsonText.Write<string, StringJson>(text), Has.Length.EqualTo(100_002));
            Assert.That(JsonText.Write<string, StringJson>("a"), Is.EqualTo("\"a\""));
        }
    }

    [Test]
    public async Task A_body_has_its_length_and_its_type_and_can_be_sent_twice()
    {
        using var content = JsonRequestContent.Create<string, StringJson>("é");
        var sent = await content.ReadAsByteArrayAsync();

        Assert.Multiple(() =>
        {
            Assert.That(content.Headers.ContentLength, Is.EqualTo(4));
            Assert.That(content.Headers.ContentType?.ToString(), Is.EqualTo("application/json"));
            Assert.That(sent, Is.EqualTo(Encoding.UTF8.GetBytes("\"é\"")));
            Assert.That(async () => await content.ReadAsByteArrayAsync(), Is.EqualTo(sent));
        });
    }
}
