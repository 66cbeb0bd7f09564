using Acme.Video;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
{
    ["Video:BaseAddress"] = args[0],
    ["Video:Credential:Basic:UserName"] = args[1],
}).Build();

var services = new ServiceCollection();
services.AddVideoClient(configuration.GetSection("Video")).AddVideoClientResilience();
services.AddVideoClient("second", configuration.GetSection("Video"));
await using var provider = services.BuildServiceProvider();

var page = await provider.GetRequiredService<IWebhooksApi>().ListAsync();
Console.WriteLine($"listed {page.Value.Data.Count}");
var second = provider.GetRequiredKeyedService<VideoClient>("second");
await second.Webhooks.ListAsync();
Console.WriteLine($"{second.LastRateLimit.Remaining} calls left");
