using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Net;
using ApiVideo.Benchmarks.HandWritten;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using Microsoft.Extensions.DependencyInjection;

namespace ApiVideo.Benchmarks;

/// <summary>A call as applications make it: through dependency injection, beside a typed client written by hand, and while somebody listens.</summary>
[MemoryDiagnoser]
[HideColumns("Error", "StdDev", "RatioSD", "Median")]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public class HostingBenchmarks : IDisposable
{
    private const string ApiKey = "key";
    private static readonly Uri Server = new("https://ws.api.video/");

    private ApiVideoClient? _plain;
    private ApiVideoClient _injected = null!;
    private HandWrittenClient _handWritten = null!;
    private ActivityListener? _activities;
    private MeterListener? _meters;

    [GlobalSetup(Targets = [nameof(Plain), nameof(Injected), nameof(ByHand)])]
    public void SetUp()
    {
        _plain = new ApiVideoClient(new HttpClient(Handler()), Options(new ApiVideoClientOptions()));
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddApiVideoClient(options => Options(options)).ConfigurePrimaryHttpMessageHandler(Handler);
        services.AddHttpClient("by hand", http => http.BaseAddress = Server)
            .AddTypedClient(http => new HandWrittenClient(http, ApiKey))
            .ConfigurePrimaryHttpMessageHandler(Handler);
        var provider = services.BuildServiceProvider();
        _injected = provider.GetRequiredService<ApiVideoClient>();
        _handWritten = provider.GetRequiredService<HandWrittenClient>();
    }

    [GlobalSetup(Target = nameof(Observed))]
    public void SetUpListeners()
    {
        SetUp();
        _activities = new ActivityListener
        {
            ShouldListenTo = source => source.Name.StartsWith("ApiVideo", StringComparison.Ordinal),
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
        };
        ActivitySource.AddActivityListener(_activities);
        _meters = new MeterListener
        {
            InstrumentPublished = (instrument, listener) =>
            {
                if (instrument.Meter.Name.StartsWith("ApiVideo", StringComparison.Ordinal))
                {
                    listener.EnableMeasurementEvents(instrument);
                }
            },
        };
        _meters.SetMeasurementEventCallback<double>(static (_, _, _, _) => { });
        _meters.Start();
    }

    [GlobalCleanup]
    public void Dispose()
    {
        _plain?.Dispose();
        _activities?.Dispose();
        _meters?.Dispose();
        GC.SuppressFinalize(this);
    }

    [Benchmark(Baseline = true, Description = "plain")]
    [BenchmarkCategory("observed")]
    public Task<int> Plain() => ListAsync(_plain!);

    [Benchmark(Description = "with a listener for traces and metrics")]
    [BenchmarkCategory("observed")]
    public Task<int> Observed() => ListAsync(_plain!);

    [Benchmark(Baseline = true, Description = "typed client by hand")]
    [BenchmarkCategory("injected")]
    public async Task<int> ByHand()
    {
        var result = await _handWritten.ListAsync(currentPage: 1, pageSize: 100);
        return (result.Limit + result.Remaining + result.RetryAfter ?? 0) + result.Value.Data.Count;
    }

    [Benchmark(Description = "emitted")]
    [BenchmarkCategory("injected")]
    public Task<int> Injected() => ListAsync(_injected);

    private static async Task<int> ListAsync(ApiVideoClient client)
    {
        var result = await client.Webhooks.ListAsync(currentPage: 1, pageSize: 100);
        return (result.RateLimit.Remaining ?? 0) + result.Value.Data.Count;
    }

    private static MemoryHandler Handler() => new(HttpStatusCode.OK, Wire.List(2));

    private static ApiVideoClientOptions Options(ApiVideoClientOptions options)
    {
        options.BaseAddress = Server;
        options.Credential = ApiVideoCredential.Basic(ApiKey, "");
        return options;
    }
}
