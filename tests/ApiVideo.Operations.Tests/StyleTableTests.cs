using System.Text.Json;

namespace ApiVideo.Operations.Tests;

/// <summary>
/// The table of styles in the OpenAPI specification, cell by cell, with its own examples. Where its versions differ (what
/// stands between the parts of a label that is not exploded) the newest one counts, which agrees with RFC 6570.
/// </summary>
public sealed class StyleTableTests
{
    private const string Empty = "\"\"";
    private const string Text = "\"blue\"";
    private const string List = """["blue","black","brown"]""";
    private const string Object = """{"R":100,"G":200,"B":150}""";

    [TestCase("Matrix", false, Empty, ";color")]
    [TestCase("Matrix", false, Text, ";color=blue")]
    [TestCase("Matrix", false, List, ";color=blue,black,brown")]
    [TestCase("Matrix", false, Object, ";color=R,100,G,200,B,150")]
    [TestCase("Matrix", true, Empty, ";color")]
    [TestCase("Matrix", true, Text, ";color=blue")]
    [TestCase("Matrix", true, List, ";color=blue;color=black;color=brown")]
    [TestCase("Matrix", true, Object, ";R=100;G=200;B=150")]
    [TestCase("Label", false, Text, ".blue")]
    [TestCase("Label", false, List, ".blue,black,brown")]
    [TestCase("Label", false, Object, ".R,100,G,200,B,150")]
    [TestCase("Label", true, Text, ".blue")]
    [TestCase("Label", true, List, ".blue.black.brown")]
    [TestCase("Label", true, Object, ".R=100.G=200.B=150")]
    [TestCase("Simple", false, Text, "blue")]
    [TestCase("Simple", false, List, "blue,black,brown")]
    [TestCase("Simple", false, Object, "R,100,G,200,B,150")]
    [TestCase("Simple", true, Text, "blue")]
    [TestCase("Simple", true, List, "blue,black,brown")]
    [TestCase("Simple", true, Object, "R=100,G=200,B=150")]
    public void A_path(string style, bool explode, string json, string expected) =>
        Assert.That(StyledText.Path("color", Json(json), Enum.Parse<ParameterStyle>(style), explode, "color"), Is.EqualTo(expected));

    [TestCase("Form", false, Empty, "color=")]
    [TestCase("Form", false, Text, "color=blue")]
    [TestCase("Form", false, List, "color=blue,black,brown")]
    [TestCase("Form", false, Object, "color=R,100,G,200,B,150")]
    [TestCase("Form", true, Empty, "color=")]
    [TestCase("Form", true, Text, "color=blue")]
    [TestCase("Form", true, List, "color=blue&color=black&color=brown")]
    [TestCase("Form", true, Object, "R=100&G=200&B=150")]
    [TestCase("SpaceDelimited", false, List, "color=blue%20black%20brown")]
    [TestCase("SpaceDelimited", false, Object, "color=R%20100%20G%20200%20B%20150")]
    [TestCase("PipeDelimited", false, List, "color=blue%7Cblack%7Cbrown")]
    [TestCase("PipeDelimited", false, Object, "color=R%7C100%7CG%7C200%7CB%7C150")]
    [TestCase("DeepObject", true, Object, "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150")]

    // Cells that the table leaves open, written as the nearest one that it does not.
    [TestCase("SpaceDelimited", false, Empty, "color=")]
    [TestCase("SpaceDelimited", false, Text, "color=blue")]
    [TestCase("SpaceDelimited", true, Empty, "color=")]
    [TestCase("SpaceDelimited", true, Text, "color=blue")]
    [TestCase("SpaceDelimited", true, Object, "R=100&G=200&B=150")]
    [TestCase("PipeDelimited", false, Empty, "color=")]
    [TestCase("PipeDelimited", false, Text, "color=blue")]
    [TestCase("PipeDelimited", true, Empty, "color=")]
    [TestCase("PipeDelimited", true, Text, "color=blue")]
    [TestCase("PipeDelimited", true, Object, "R=100&G=200&B=150")]
    [TestCase("DeepObject", true, Empty, "color=")]
    [TestCase("DeepObject", false, Text, "color=blue")]
    [TestCase("DeepObject", false, List, "color%5B%5D=blue&color%5B%5D=black&color%5B%5D=brown")]
    [TestCase("SpaceDelimited", true, List, "color=blue&color=black&color=brown")]
    [TestCase("PipeDelimited", true, List, "color=blue&color=black&color=brown")]
    [TestCase("DeepObject", true, Text, "color=blue")]
    [TestCase("DeepObject", true, List, "color%5B%5D=blue&color%5B%5D=black&color%5B%5D=brown")]
    [TestCase("DeepObject", false, Object, "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150")]
    public void A_query(string style, bool explode, string json, string expected) =>
        Assert.That(StyledText.Query("color", Json(json), Enum.Parse<ParameterStyle>(style), explode), Is.EqualTo(expected));

    [TestCase(false, Empty, "")]
    [TestCase(false, Text, "blue")]
    [TestCase(false, List, "blue,black,brown")]
    [TestCase(false, Object, "R,100,G,200,B,150")]
    [TestCase(true, Empty, "")]
    [TestCase(true, Text, "blue")]
    [TestCase(true, List, "blue,black,brown")]
    [TestCase(true, Object, "R=100,G=200,B=150")]
    [TestCase(true, "null", null)]
    public void A_header(bool explode, string json, string? expected) =>
        Assert.That(StyledText.OfHeader(Json(json), explode), Is.EqualTo(expected));

    [TestCase(false, Empty, "color=")]
    [TestCase(false, Text, "color=blue")]
    [TestCase(false, List, "color=blue,black,brown")]
    [TestCase(false, Object, "color=R,100,G,200,B,150")]
    [TestCase(true, Empty, "color=")]
    [TestCase(true, Text, "color=blue")]
    [TestCase(true, List, "color=blue; color=black; color=brown")]
    [TestCase(true, Object, "R=100; G=200; B=150")]
    [TestCase(true, "[]", null)]
    public void A_cookie(bool explode, string json, string? expected) =>
        Assert.That(StyledText.Cookie("color", Json(json), explode), Is.EqualTo(expected));

    [TestCase("Form", true, "[]")]
    [TestCase("Form", false, "[]")]
    [TestCase("DeepObject", true, "{}")]
    [TestCase("PipeDelimited", false, "[]")]
    [TestCase("Form", true, "null")]
    [TestCase("Form", true, "[null]")]
    public void Nothing_is_sent_of_an_empty_value(string style, bool explode, string json) =>
        Assert.That(StyledText.Query("color", Json(json), Enum.Parse<ParameterStyle>(style), explode), Is.Empty);

    [TestCase("Simple", Empty)]
    [TestCase("Simple", "[]")]
    [TestCase("Simple", "{}")]
    [TestCase("Simple", "\"..\"")]
    [TestCase("Label", "\"\"")]
    [TestCase("Label", "\".\"")]
    [TestCase("Label", "[]")]
    [TestCase("Matrix", "[]")]
    public void A_value_that_would_name_another_path_is_refused(string style, string json)
    {
        var failure = Assert.Throws<ArgumentException>(() => StyledText.Path("color", Json(json), Enum.Parse<ParameterStyle>(style), explode: false, "color"));
        Assert.That(failure.ParamName, Is.EqualTo("color"));
    }

    [TestCase(false, "a%2Fb%3Fc%26d%3De%20f%2B%23%C3%A9%2525")]
    [TestCase(true, "a/b?c%26d=e%20f%2B%23%C3%A9%25")]
    public void Reserved_signs_stay_where_the_document_allows_them_and_they_end_nothing(bool allowReserved, string expected) =>
        Assert.That(StyledText.Query("q", Json("\"a/b?c&d=e f+#é%25\""), ParameterStyle.Form, explode: true, allowReserved), Is.EqualTo("q=" + expected));

    [Test]
    public void Names_and_values_are_escaped_and_delimiters_within_values_too()
    {
        Assert.Multiple(() =>
        {
            Assert.That(StyledText.Query("a b", Json("""["x,y","z"]"""), ParameterStyle.Form, explode: false), Is.EqualTo("a%20b=x%2Cy,z"));
            Assert.That(StyledText.Path("a b", Json("""["x/y"]"""), ParameterStyle.Matrix, explode: true, "a"), Is.EqualTo(";a%20b=x%2Fy"));
        });
    }

    private static JsonElement Json(string text) => JsonDocument.Parse(text).RootElement;
}
