using System.Net;

namespace ApiVideo.Emulator.Tests.Deliveries;

/// <summary>Where deliveries may go, judged by the address that is connected to and not by its name.</summary>
internal sealed class RemoteDeliveryTests : DeliveryFixture
{
    // Set aside for documentation: nothing answers there.
    private static readonly IPAddress Remote = IPAddress.Parse("192.0.2.1");

    private readonly Dictionary<string, IPAddress[]> _names = new(StringComparer.Ordinal)
    {
        ["remote.test"] = [Remote],
        ["mixed.test"] = [Remote, IPAddress.Loopback],
        ["mapped.test"] = [IPAddress.Loopback.MapToIPv6()],
    };

    protected override EmulatorOptions Configure(EmulatorOptions options) =>
        options with { Resolve = (name, _) => Task.FromResult(_names[name]) };

    [TestCase("http://192.0.2.1/hooks")]
    [TestCase("http://[2001:db8::1]/hooks")]
    [TestCase("http://[::ffff:192.0.2.1]/hooks")]
    [TestCase("http://0.0.0.0/hooks")]
    [TestCase("https://remote.test/hooks")]
    public async Task A_delivery_to_another_machine_is_refused_recorded_and_not_tried_again(string url)
    {
        await using var receiver = await Receiver.StartAsync(200);
        await CreateAsync(url);
        await CreateAsync(receiver.Address, SourceRecorded);
        await EmitEventAsync(EncodingCompleted);

        var attempt = await NextAttemptAsync();

        Assert.That(Text(attempt["outcome"]), Is.EqualTo("refused"));
        Assert.That(Text(attempt["error"]), Does.EndWith("deliveries to other machines are not allowed."));
        Assert.That(attempt["status"], Is.Null);
    }

    [TestCase("mixed.test")]
    [TestCase("mapped.test")]
    public async Task Of_the_addresses_of_a_name_only_those_of_this_machine_are_connected_to(string name)
    {
        await using var receiver = await Receiver.StartAsync(200);
        await CreateAsync($"http://{name}:{receiver.Port}/hooks");
        await EmitEventAsync(EncodingCompleted);

        Assert.That(Text((await NextAttemptAsync())["outcome"]), Is.EqualTo("delivered"));
    }

    [Test]
    public async Task A_name_that_changes_its_address_between_attempts_is_judged_anew()
    {
        await using var receiver = await Receiver.StartAsync((context, _) =>
        {
            context.Response.StatusCode = 500;

            // The next attempt cannot ride on this connection.
            context.Response.Headers.Connection = "close";
            return Task.CompletedTask;
        });
        _names["turning.test"] = [IPAddress.Loopback];
        await CreateAsync($"http://turning.test:{receiver.Port}/hooks");
        await EmitEventAsync(EncodingCompleted);
        Assert.That(Text((await NextAttemptAsync())["outcome"]), Is.EqualTo("to be retried"));

        _names["turning.test"] = [Remote];
        await PassRetryDelayAsync();

        Assert.That(Text((await NextAttemptAsync())["outcome"]), Is.EqualTo("refused"));
    }
}
