using var videos = new ApiVideo.ApiVideoClient(new ApiVideo.ApiVideoClientOptions());
using var store = new Acme.Store.StoreClient(new Acme.Store.StoreClientOptions());

// Both documents have a schema of this name.
var ours = new ApiVideo.Webhook { Url = "https://example.com/videos" };
var theirs = new Acme.Store.Webhook { Id = 7, Topic = Acme.Store.Topic.OrderPaid };

Console.WriteLine($"{videos.Webhooks.GetType()} {ours.Url}");
Console.WriteLine($"{store.Webhooks.GetType()} {theirs.Id} {theirs.Topic}");
