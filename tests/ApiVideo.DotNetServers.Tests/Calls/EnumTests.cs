namespace ApiVideo.DotNetServers.Tests.Minimal.AspNet31;

/// <summary>Enums as numbers and as texts.</summary>
internal sealed class EnumTests : CallTests
{
    [Test]
    public async Task Enums_are_sent_and_read_as_numbers_and_texts()
    {
        Enums sent = new()
        {
            Level = 5,
            MaybeLevel = null,
            Colour = Colour.DeepBlue,
            MaybeColour = Colour.Red,
            Access = 3,
            Days = "Monday, Wednesday",
            Levels = [1, 10],
            Colours = [Colour.Green, "deep-blue"],
#if SWASHBUCKLE
            CountByColour = new() { Red = 2, DeepBlue = 1 },
#else
            CountByColour = new Dictionary<string, int> { ["Red"] = 2, ["deep-blue"] = 1 },
#endif
        };

        Enums back = await Client.Enums.EchoEnumsAsync(sent);

        Json.AssertSame(Wire.Body, """
            {
              "level": 5, "maybeLevel": null, "colour": "deep-blue", "maybeColour": "Red", "access": 3, "days": "Monday, Wednesday",
              "levels": [1, 10], "colours": ["Green", "deep-blue"], "countByColour": { "Red": 2, "deep-blue": 1 }
            }
            """);
        Json.AssertSame(Wire.Answer, Wire.Body);
        Assert.That(back.Colour, Is.EqualTo(Colour.DeepBlue));
        Assert.That(back.Colours, Is.EqualTo(sent.Colours));
        Assert.That(back.Levels, Is.EqualTo(sent.Levels));
        Assert.That(back.Access, Is.EqualTo(sent.Access));
        Assert.That(back.Days, Is.EqualTo(sent.Days));
        Assert.That(back.MaybeLevel.Value, Is.Null);
    }

    [Test]
    public async Task Enums_in_a_query_are_understood()
    {
        Echo echo = await Client.Enums.EnumsInQueryAsync(level: 10, colour: Colour.Green, colours: [Colour.Red, Colour.Green], levels: [1, 5]);

        Assert.That(echo.Text, Is.EqualTo("High Green null [Red Green] [Low Middle]"));
        Assert.That(Wire.Target, Does.Contain("colours=Red&colours=Green").And.Contain("levels=1&levels=5"));
    }

    [Test]
    public async Task An_enum_in_a_path_is_understood()
    {
        Colour colour = await Client.Enums.GetColourAsync(Colour.Red);

        Assert.That(colour, Is.EqualTo(Colour.Red));
        Assert.That(Wire.Target, Is.EqualTo("/enums/Red"));
    }
}
