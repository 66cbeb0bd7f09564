using ApiVideo;
using Library;

using var client = new ApiVideoClient(new ApiVideoClientOptions
{
    BaseAddress = new Uri(args[0]),
    Credential = ApiVideoCredential.Basic(args[1], ""),
});

var webhooks = new EncodingWebhooks(client.Webhooks);
for (var i = 0; i < 3; i++)
{
    await webhooks.SubscribeAsync(new Uri("https://example.com/webhooks"), CancellationToken.None);
}

Console.WriteLine($"{await webhooks.CountAsync(CancellationToken.None)} subscriptions");
