using ApiVideo.AspNetCore;
using DurableReceiver;
using StackExchange.Redis;

var builder = WebApplication.CreateSlimBuilder(args);
var redis = await ConnectionMultiplexer.ConnectAsync(builder.Configuration["Redis"] ?? "127.0.0.1:6379");
builder.Services.AddSingleton<IConnectionMultiplexer>(redis);

// The receiver: verified deliveries go to the stream before they are answered.
builder.Services.AddSingleton<IWebhookDeduplicator, RedisDeduplicator>();
builder.Services.AddSingleton<IWebhookInbox, RedisInbox>();
builder.Services.AddApiVideoWebhooks();

// The consumer: in this process here, but it can be another program, on as many machines as the work needs.
if (builder.Configuration["Role"] != "receiver")
{
    builder.Services.AddApiVideoWebhookHandler<VideoHandler>();
    builder.Services.AddHostedService<DeliveryConsumer>();
}

var app = builder.Build();
if (builder.Configuration["Role"] != "consumer")
{
    app.MapApiVideoWebhookInbox("/webhooks");
}

app.Run();
