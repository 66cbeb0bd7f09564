using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Net;

namespace ApiVideo.Support.Tests;

/// <summary>What listeners are told of calls.</summary>
[NonParallelizable]
public sealed class TelemetryTests
{
    private readonly List<Activity> _activities = [];
    private readonly List<(double Value, Dictionary<string, object?> Tags)> _durations = [];
    private readonly List<(int Value, Dictionary<string, object?> Tags)> _remaining = [];

    [SetUp]
    public void Forget()
    {
        _activities.Clear();
        _durations.Clear();
        _remaining.Clear();
    }

    [Test]
    public async Task A_call_is_an_activity_without_a_secret_or_a_value()
    {
        using var listener = Listen();
        using var handler = new AnsweringHandler(_ => AnsweringHandler.Answer());
        using var client = Client(handler);
        using var parent = new Activity("parent").Start();

        await client.Webhooks.GetAsync("secret-id");
        parent.Stop();

        var activity = _activities.Single();
        Assert.Multiple(() =>
        {
            Assert.That(activity.Source.Name, Is.EqualTo(ApiVideoClient.TelemetryName).And.EqualTo("ApiVideo.ApiVideoClient"));
            Assert.That(activity.DisplayName, Is.EqualTo("GET /webhooks/{webhookId}"));
            Assert.That(activity.Kind, Is.EqualTo(ActivityKind.Client));
            Assert.That(activity.ParentId, Is.EqualTo(parent.Id));
            Assert.That(activity.Status, Is.EqualTo(ActivityStatusCode.Unset));
            Assert.That(activity.TagObjects.ToDictionary(), Is.EquivalentTo(new Dictionary<string, object?>
            {
                ["http.request.method"] = "GET",
                ["server.address"] = "telemetry.test",
                ["server.port"] = 443,
                ["url.template"] = "/webhooks/{webhookId}",
                ["api.operation"] = "Webhooks.Get",
                ["http.response.status_code"] = 200,
            }));
        });
    }

    [Test]
    public async Task A_failure_has_a_type()
    {
        using var listener = Listen();
        using var handler = new AnsweringHandler(number => number switch
        {
            1 => AnsweringHandler.Answer(HttpStatusCode.NotFound),
            2 => throw new HttpRequestException(HttpRequestError.ConnectionError, "refused"),
            3 => throw new TaskCanceledException("slow", new TimeoutException()),
            _ => throw new NotSupportedException("secret"),
        });
        using var client = Client(handler);

        for (var i = 0; i < 4; i++)
        {
            await SwallowAsync(client.Webhooks.GetAsync("secret-id"));
        }

        Assert.Multiple(() =>
        {
            Assert.That(_activities.Select(activity => activity.GetTagItem("error.type")), Is.EqualTo(new[] { "404", "connection_error", "timeout", "System.NotSupportedException" }));
            Assert.That(_activities.Select(activity => activity.Status), Is.All.EqualTo(ActivityStatusCode.Error));
            Assert.That(_activities.Select(activity => activity.StatusDescription), Is.All.Null);
            Assert.That(_durations.Select(each => each.Tags["error.type"]), Is.EqualTo(_activities.Select(activity => activity.GetTagItem("error.type"))));
        });
    }

    [Test]
    public async Task A_call_that_is_sent_again_is_one_activity_that_says_how_often()
    {
        using var listener = Listen();
        using var handler = new AnsweringHandler(number => AnsweringHandler.Answer(number < 3 ? HttpStatusCode.TooManyRequests : HttpStatusCode.OK, ("Retry-After", "0.001")));
        using var client = Client(handler);

        await client.Webhooks.GetAsync("secret-id");

        Assert.That(_activities.Single().GetTagItem("http.request.resend_count"), Is.EqualTo(2));
    }

    [Test]
    public async Task Calls_are_timed_in_seconds()
    {
        using var listener = Listen();
        using var handler = new AnsweringHandler(_ => AnsweringHandler.Answer());
        using var client = Client(handler);

        await client.Webhooks.DeleteAsync("secret-id");

        var (value, tags) = _durations.Single();
        Assert.Multiple(() =>
        {
            Assert.That(value, Is.InRange(0, 60));
            Assert.That(tags["http.request.method"], Is.EqualTo("DELETE"));
            Assert.That(tags["url.template"], Is.EqualTo("/webhooks/{webhookId}"));
            Assert.That(tags["http.response.status_code"], Is.EqualTo(200));
            Assert.That(tags.Values.OfType<string>(), Has.None.Contain("secret"));
        });
    }

    [Test]
    public async Task What_is_left_of_the_rate_limit_is_a_gauge()
    {
        using var listener = Listen();
        using var handler = new AnsweringHandler(_ => AnsweringHandler.Answer(headers: ("X-RateLimit-Remaining", "42")));
        using var client = Client(handler);

        await client.Webhooks.GetAsync("secret-id");
        listener.Meters.RecordObservableInstruments();

        var (value, tags) = _remaining.Single(each => (string?)each.Tags["server.address"] == "telemetry.test");
        Assert.Multiple(() =>
        {
            Assert.That(value, Is.EqualTo(42));
            Assert.That(tags["server.port"], Is.EqualTo(443));
        });
        GC.KeepAlive(client);
    }

    [Test]
    public async Task Nobody_listening_costs_no_byte()
    {
        using var handler = new AllocationFreeHandler();
        using var http = new HttpClient(handler);
        var told = Pipeline(http, new ApiTelemetry("ApiVideo.Silent", "1"));
        var silent = Pipeline(http, telemetry: null);

        // The first calls bring everything into being.
        for (var i = 0; i < 50; i++)
        {
            await AllocatedAsync(told);
            await AllocatedAsync(silent);
        }

        Assert.That(await AllocatedAsync(told), Is.EqualTo(await AllocatedAsync(silent)));
    }

    private static ApiPipeline Pipeline(HttpClient http, ApiTelemetry? telemetry) => new(http, new PipelineSettings
    {
        BaseAddress = new Uri("https://telemetry.test"),
        UserAgent = "a",
        Telemetry = telemetry,
    });

    private static async Task<long> AllocatedAsync(ApiPipeline pipeline)
    {
        var operation = new ApiOperation("A.B", HttpMethod.Get, "/");
        var before = GC.GetAllocatedBytesForCurrentThread();
        using (var request = pipeline.CreateRequest(HttpMethod.Get, new Uri("https://telemetry.test/"), "*/*"))
        using (await pipeline.SendAsync(operation, request, default))
        {
        }

        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static async Task SwallowAsync(Task call)
    {
        try
        {
            await call;
        }
        catch (Exception exception) when (exception is ApiException or HttpRequestException or TaskCanceledException or NotSupportedException)
        {
            // What it was is told to the listeners.
        }
    }

    private static ApiVideoClient Client(HttpMessageHandler handler) => new(new HttpClient(handler), new ApiVideoClientOptions
    {
        BaseAddress = new Uri("https://telemetry.test"),
        Credential = ApiVideoCredential.Basic("secret", ""),
        RateLimits = { WaitOnTooManyRequests = true },
    });

    private Listeners Listen() => new(_activities.Add, (value, tags) => _durations.Add((value, tags)), (value, tags) => _remaining.Add((value, tags)));

    private sealed class Listeners : IDisposable
    {
        private readonly ActivityListener _activities;

        internal Listeners(Action<Activity> stopped, Action<double, Dictionary<string, object?>> timed, Action<int, Dictionary<string, object?>> left)
        {
            _activities = new ActivityListener
            {
                ShouldListenTo = source => source.Name == ApiVideoClient.TelemetryName,
                Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
                ActivityStopped = stopped,
            };
            ActivitySource.AddActivityListener(_activities);
            Meters = new MeterListener
            {
                InstrumentPublished = (instrument, listener) =>
                {
                    if (instrument.Meter.Name == ApiVideoClient.TelemetryName)
                    {
                        listener.EnableMeasurementEvents(instrument);
                    }
                },
            };
            Meters.SetMeasurementEventCallback<double>((_, value, tags, _) => timed(value, new Dictionary<string, object?>(tags.ToArray())));
            Meters.SetMeasurementEventCallback<int>((_, value, tags, _) => left(value, new Dictionary<string, object?>(tags.ToArray())));
            Meters.Start();
        }

        internal MeterListener Meters { get; }

        public void Dispose()
        {
            _activities.Dispose();
            Meters.Dispose();
        }
    }

    private sealed class AllocationFreeHandler : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromResult(new HttpResponseMessage(HttpStatusCode.NoContent));
    }
}
