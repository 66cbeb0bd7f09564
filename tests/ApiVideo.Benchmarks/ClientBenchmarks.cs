using System.Net;
using ApiVideo.Benchmarks.HandWritten;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;

namespace ApiVideo.Benchmarks;

/// <summary>Whole calls through an HttpClient, from the parameters to the model and the three headers of the rate limit.</summary>
[MemoryDiagnoser]
[HideColumns("Error", "StdDev", "RatioSD", "Median")]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public class ClientBenchmarks
{
    private const string ApiKey = "key";
    private static readonly Uri Server = new("https://ws.api.video/");

    private readonly HandWrittenClient _handWrittenFew = HandWritten(HttpStatusCode.OK, Wire.List(2));
    private readonly HandWrittenClient _handWrittenCreate = HandWritten(HttpStatusCode.Created, Wire.Webhook());
    private readonly HandWrittenClient _handWrittenMany = HandWritten(HttpStatusCode.OK, Wire.List(1000));
    private readonly HandWrittenClient _handWrittenError = HandWritten(HttpStatusCode.NotFound, Wire.NotFound());
    private readonly BestClient _bestFew = Best(HttpStatusCode.OK, Wire.List(2));
    private readonly BestClient _bestCreate = Best(HttpStatusCode.Created, Wire.Webhook());
    private readonly BestClient _bestMany = Best(HttpStatusCode.OK, Wire.List(1000));
    private readonly ApiVideoClient _emittedFew = Emitted(HttpStatusCode.OK, Wire.List(2));
    private readonly ApiVideoClient _emittedCreate = Emitted(HttpStatusCode.Created, Wire.Webhook());
    private readonly ApiVideoClient _emittedMany = Emitted(HttpStatusCode.OK, Wire.List(1000));
    private readonly ApiVideoClient _emittedGet = Emitted(HttpStatusCode.OK, Wire.Webhook());
    private readonly ApiVideoClient _emittedAnswer = Emitted(HttpStatusCode.NotFound, Wire.NotFound(), throwOnError: false);
    private readonly ApiVideoClient _emittedThrowing = Emitted(HttpStatusCode.NotFound, Wire.NotFound());

    [Benchmark(Baseline = true, Description = "a success")]
    [BenchmarkCategory("error")]
    public async Task<int> Success()
    {
        var result = await _emittedGet.Webhooks.GetAsync("webhook_1");
        return RateLimitOf(result) + result.Value.WebhookId!.Length;
    }

    [Benchmark(Description = "a typed 404 as an answer")]
    [BenchmarkCategory("error")]
    public async Task<int> ErrorAsAnswer()
    {
        var result = await _emittedAnswer.Webhooks.DeleteAsync("webhook_1");
        return RateLimitOf(result) + (result.TryGetError<NotFound>(out var error) ? error.Title!.Length : throw new InvalidOperationException("The error has no type."));
    }

    [Benchmark(Description = "a typed 404 as an exception")]
    [BenchmarkCategory("error")]
    public async Task<int> ErrorAsException()
    {
        try
        {
            var result = await _emittedThrowing.Webhooks.DeleteAsync("webhook_1");
            return RateLimitOf(result);
        }
        catch (ApiException<NotFound> exception)
        {
            return (exception.RateLimit.Remaining ?? 0) + exception.Error.Title!.Length;
        }
    }

    [Benchmark(Description = "a typed 404 as an exception, by hand")]
    [BenchmarkCategory("error")]
    public async Task<int> ErrorByHand()
    {
        try
        {
            return await _handWrittenError.DeleteAsync("webhook_1") ?? 0;
        }
        catch (HandWrittenException exception)
        {
            return (exception.Remaining ?? 0) + exception.Problem!.Title!.Length;
        }
    }

    [Benchmark(Baseline = true, Description = "by hand")]
    [BenchmarkCategory("list of 2")]
    public Task<int> ByHandListOfTwo() => ListAsync(_handWrittenFew);

    [Benchmark(Description = "by hand, best form")]
    [BenchmarkCategory("list of 2")]
    public Task<int> BestListOfTwo() => ListAsync(_bestFew);

    [Benchmark(Description = "emitted")]
    [BenchmarkCategory("list of 2")]
    public Task<int> EmittedListOfTwo() => ListAsync(_emittedFew);

    [Benchmark(Baseline = true, Description = "by hand")]
    [BenchmarkCategory("create")]
    public async Task<int> ByHandCreate()
    {
        var result = await _handWrittenCreate.CreateAsync(new HandWrittenPayload
        {
            Events = ["video.encoding.quality.completed"],
            Url = "https://example.com/webhooks",
        });
        return (result.Limit + result.Remaining + result.RetryAfter ?? 0) + result.Value.WebhookId!.Length;
    }

    [Benchmark(Description = "by hand, best form")]
    [BenchmarkCategory("create")]
    public async Task<int> BestCreate()
    {
        var result = await _bestCreate.CreateAsync(new BestPayload
        {
            Events = ["video.encoding.quality.completed"],
            Url = "https://example.com/webhooks",
        });
        return (result.Limit + result.Remaining + result.RetryAfter ?? 0) + result.Value.WebhookId!.Length;
    }

    [Benchmark(Description = "emitted")]
    [BenchmarkCategory("create")]
    public async Task<int> EmittedCreate()
    {
        var result = await _emittedCreate.Webhooks.CreateAsync(new WebhooksCreationPayload
        {
            Events = [WebhookEventType.VideoEncodingQualityCompleted],
            Url = "https://example.com/webhooks",
        });
        return RateLimitOf(result) + result.Value.WebhookId!.Length;
    }

    [Benchmark(Baseline = true, Description = "by hand")]
    [BenchmarkCategory("list of 1000")]
    public Task<int> ByHandListOfThousand() => ListAsync(_handWrittenMany);

    [Benchmark(Description = "by hand, best form")]
    [BenchmarkCategory("list of 1000")]
    public Task<int> BestListOfThousand() => ListAsync(_bestMany);

    [Benchmark(Description = "emitted")]
    [BenchmarkCategory("list of 1000")]
    public Task<int> EmittedListOfThousand() => ListAsync(_emittedMany);

    private static async Task<int> ListAsync(HandWrittenClient client)
    {
        var result = await client.ListAsync(currentPage: 1, pageSize: 100);
        return (result.Limit + result.Remaining + result.RetryAfter ?? 0) + result.Value.Data.Count;
    }

    private static async Task<int> ListAsync(BestClient client)
    {
        var result = await client.ListAsync(currentPage: 1, pageSize: 100);
        return (result.Limit + result.Remaining + result.RetryAfter ?? 0) + result.Value.Data!.Count;
    }

    private static async Task<int> ListAsync(ApiVideoClient client)
    {
        var result = await client.Webhooks.ListAsync(currentPage: 1, pageSize: 100);
        return RateLimitOf(result) + result.Value.Data.Count;
    }

    private static int RateLimitOf(ApiResponse response)
    {
        var limit = response.RateLimit;
        return limit.Limit + limit.Remaining + (int?)limit.RetryAfter?.TotalSeconds ?? 0;
    }

    private static HandWrittenClient HandWritten(HttpStatusCode status, byte[] body) =>
        new(new HttpClient(new MemoryHandler(status, body)) { BaseAddress = Server }, ApiKey);

    private static BestClient Best(HttpStatusCode status, byte[] body) =>
        new(new HttpClient(new MemoryHandler(status, body)) { BaseAddress = Server }, ApiKey);

    private static ApiVideoClient Emitted(HttpStatusCode status, byte[] body, bool throwOnError = true) => new(
        new HttpClient(new MemoryHandler(status, body)),
        new ApiVideoClientOptions { BaseAddress = Server, Credential = ApiVideoCredential.Basic(ApiKey, ""), ThrowOnError = throwOnError });
}
