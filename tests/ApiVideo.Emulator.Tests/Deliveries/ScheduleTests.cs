namespace ApiVideo.Emulator.Tests.Deliveries;

internal sealed class ScheduleTests : DeliveryFixture
{
    protected override EmulatorOptions Configure(EmulatorOptions options) => options with
    {
        EventInterval = TimeSpan.FromSeconds(10),
        ScheduledEvents = [EncodingCompleted, SourceRecorded],
    };

    [Test]
    public async Task Events_happen_by_themselves_in_turn()
    {
        await using var receiver = await Receiver.StartAsync(200);
        await CreateAsync(receiver.Address, EncodingCompleted);
        await CreateAsync(receiver.Address, SourceRecorded);

        var names = new List<string>();
        for (var i = 0; i < 3; i++)
        {
            Assert.That(await Clock.NextTimerAsync(), Is.EqualTo(TimeSpan.FromSeconds(10)));
            Clock.Advance(TimeSpan.FromSeconds(10));
            names.Add(Text((await NextAttemptAsync())["event"]));
        }

        Assert.That(names, Is.EqualTo(new[] { EncodingCompleted, SourceRecorded, EncodingCompleted }));
    }
}
