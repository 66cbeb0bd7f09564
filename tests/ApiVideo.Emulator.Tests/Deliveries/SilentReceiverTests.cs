namespace ApiVideo.Emulator.Tests.Deliveries;

/// <summary>A receiver that takes the request and says nothing.</summary>
internal sealed class SilentReceiverTests : DeliveryFixture
{
    protected override EmulatorOptions Configure(EmulatorOptions options) => options with { DeliveryTimeout = TimeSpan.FromMilliseconds(200) };

    [Test]
    public async Task An_answer_that_does_not_come_in_time_is_a_failure()
    {
        await using var receiver = await Receiver.StartAsync((context, _) => Task.Delay(Timeout.Infinite, context.RequestAborted));
        await CreateAsync(receiver.Address);
        await EmitEventAsync(EncodingCompleted);

        var attempt = await NextAttemptAsync();

        Assert.That(Text(attempt["error"]), Is.EqualTo("No answer in time."));
        Assert.That(Text(attempt["outcome"]), Is.EqualTo("to be retried"));
    }
}
