using System.Net;
using System.Net.Sockets;

namespace ApiVideo.Emulator.Tests;

internal sealed class LifetimeTests
{
    [Test]
    public async Task It_listens_on_the_loopback_interface_only()
    {
        await using var emulator = await WebhooksEmulator.StartAsync();

        Assert.That(emulator.BaseAddress.AbsoluteUri, Does.Match(@"^http://127\.0\.0\.1:[1-9]\d*/$"));
    }

    [Test]
    public async Task Two_emulators_share_neither_port_nor_state()
    {
        var clock = new ManualTimeProvider(DateTimeOffset.UnixEpoch);
        await using var one = await WebhooksEmulator.StartAsync(new EmulatorOptions { RateLimit = 1, TimeProvider = clock });
        await using var other = await WebhooksEmulator.StartAsync(new EmulatorOptions { RateLimit = 1, TimeProvider = clock });
        using var client = new HttpClient();

        using var first = await client.GetAsync(new Uri(one.BaseAddress, "webhooks"));
        using var second = await client.GetAsync(new Uri(other.BaseAddress, "webhooks"));

        Assert.That(one.BaseAddress, Is.Not.EqualTo(other.BaseAddress));
        Assert.That(second.StatusCode, Is.EqualTo(HttpStatusCode.Unauthorized));
    }

    [Test]
    public async Task It_stops_listening_when_disposed_and_may_be_disposed_twice()
    {
        var emulator = await WebhooksEmulator.StartAsync();
        await emulator.DisposeAsync();
        await emulator.DisposeAsync();

        using var client = new HttpClient();
        Assert.That(async () => await client.GetAsync(emulator.BaseAddress), Throws.InstanceOf<HttpRequestException>());
    }

    [Test]
    public void A_port_that_is_taken_is_an_io_error()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;

        Assert.That(
            async () => await WebhooksEmulator.StartAsync(new EmulatorOptions { Port = port }),
            Throws.InstanceOf<IOException>());
    }

    private static IEnumerable<TestCaseData> WrongOptions()
    {
        yield return new TestCaseData(new EmulatorOptions { Port = -1 }).SetArgDisplayNames("negative port");
        yield return new TestCaseData(new EmulatorOptions { Port = 65536 }).SetArgDisplayNames("port too high");
        yield return new TestCaseData(new EmulatorOptions { RateLimit = 0 }).SetArgDisplayNames("no requests");
        yield return new TestCaseData(new EmulatorOptions { RateLimitWindow = TimeSpan.Zero }).SetArgDisplayNames("no window");
        yield return new TestCaseData(new EmulatorOptions { TokenLifetime = TimeSpan.FromMilliseconds(999) }).SetArgDisplayNames("lifetime under a second");
        yield return new TestCaseData(new EmulatorOptions { DeliveryRetries = -1 }).SetArgDisplayNames("negative retries");
        yield return new TestCaseData(new EmulatorOptions { DeliveryRetryDelay = TimeSpan.FromSeconds(-1) }).SetArgDisplayNames("negative delay");
        yield return new TestCaseData(new EmulatorOptions { DeliveryTimeout = TimeSpan.Zero }).SetArgDisplayNames("no time to answer");
        yield return new TestCaseData(new EmulatorOptions { DeliveryLogLength = 0 }).SetArgDisplayNames("no log");
        yield return new TestCaseData(new EmulatorOptions { EventInterval = TimeSpan.Zero }).SetArgDisplayNames("no interval");
        yield return new TestCaseData(new EmulatorOptions { ScheduledEvents = ["video.new"] }).SetArgDisplayNames("unknown event");
        yield return new TestCaseData(new EmulatorOptions { ApiKeys = [] }).SetArgDisplayNames("no key");
        yield return new TestCaseData(new EmulatorOptions { ApiKeys = ["good", ""] }).SetArgDisplayNames("empty key");
        yield return new TestCaseData(new EmulatorOptions { ApiKeys = ["with:colon"] }).SetArgDisplayNames("key with a colon");
    }

    [TestCaseSource(nameof(WrongOptions))]
    public void An_option_out_of_range_is_refused(EmulatorOptions options) =>
        Assert.That(async () => await WebhooksEmulator.StartAsync(options), Throws.InstanceOf<ArgumentException>());
}
