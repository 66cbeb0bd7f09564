using Receiver;

var builder = WebApplication.CreateBuilder(args);

// The receiver remembers in this cache which deliveries were handled. In Redis, all instances share it.
if (builder.Configuration.GetConnectionString("Redis") is { Length: > 0 } redis)
{
    builder.Services.AddStackExchangeRedisCache(options => options.Configuration = redis);
}
else
{
    builder.Services.AddDistributedMemoryCache();
}

builder.Services.AddApiVideoWebhooks();
builder.Services.AddApiVideoWebhookHandler<VideoHandler>();

var app = builder.Build();
app.MapApiVideoWebhooks("/webhooks");
app.Run();
