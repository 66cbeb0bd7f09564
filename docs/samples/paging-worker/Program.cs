using System.Threading.RateLimiting;
using ApiVideo;
using PagingWorker;

var builder = Host.CreateApplicationBuilder(args);
builder.Services.Configure<WorkerOptions>(builder.Configuration);

// One limiter for both clients: together they stay below the rate.
int callsPerSecond = builder.Configuration.GetValue("CallsPerSecond", 10);
builder.Services.AddSingleton<RateLimiter>(_ => new TokenBucketRateLimiter(new TokenBucketRateLimiterOptions
{
    TokenLimit = callsPerSecond,
    TokensPerPeriod = callsPerSecond,
    ReplenishmentPeriod = TimeSpan.FromSeconds(1),
    QueueLimit = 1000,
}));

foreach (string name in new[] { "events", "hosts" })
{
    builder.Services.AddApiVideoClient(name, builder.Configuration.GetSection("ApiVideo"));
    builder.Services.AddOptions<ApiVideoClientOptions>(name)
        .Configure<RateLimiter>((options, limiter) => options.RateLimiter = limiter);
}

builder.Services.AddHostedService<EventWorker>();
builder.Services.AddHostedService<HostWorker>();
builder.Build().Run();
