using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Animals;
using ApiVideo;
using Microsoft.AspNetCore.Http.HttpResults;

var builder = WebApplication.CreateSlimBuilder(args);
builder.WebHost.UseUrls("http://127.0.0.1:0");
builder.Logging.ClearProviders();
builder.Services.ConfigureHttpJsonOptions(options =>
{
    options.SerializerOptions.TypeInfoResolverChain.Insert(0, ApiVideoJsonContext.Default);
    options.SerializerOptions.TypeInfoResolverChain.Insert(1, AnimalsJsonContext.Default);
    options.SerializerOptions.TypeInfoResolverChain.Insert(2, OwnContext.Default);
});
builder.Services.AddOpenApi(options => options.AddApiVideoSchemas().AddAnimalsSchemas());

await using var app = builder.Build();
app.MapOpenApi();
app.MapPost("/hooks", (WebhooksCreationPayload payload) => TypedResults.Ok(new Webhook { Url = payload.Url, Events = payload.Events }));
app.MapGet("/hooks/{type}", (WebhookEventType type, WebhookEventType? also) => TypedResults.Ok(new Webhook { Events = [type, also ?? WebhookEventType.VideoSourceRecorded] }));
app.MapGet("/hooks", Ok<IReadOnlyList<Webhook>> () => TypedResults.Ok<IReadOnlyList<Webhook>>([]));
app.MapPost("/animals", (Animal animal) => TypedResults.Ok(new Owner { Animal = animal }));
await app.StartAsync();

using var http = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
Console.WriteLine(JsonNode.Parse(await http.GetStringAsync("/openapi/v1.json"))!.ToJsonString());
Console.WriteLine(await http.GetStringAsync("/hooks/video.of.tomorrow?also=video.caption.generated"));
Console.WriteLine(await PostAsync("/hooks", """{"events":["video.of.tomorrow"],"url":"https://example.com"}"""));
Console.WriteLine(await PostAsync("/animals", """{"lives":7,"kind":"cat"}"""));

async Task<string> PostAsync(string path, string json)
{
    using var content = new StringContent(json, encoding: null, "application/json");
    using var response = await http.PostAsync(path, content);
    return await response.EnsureSuccessStatusCode().Content.ReadAsStringAsync();
}

[JsonSerializable(typeof(string))]
internal sealed partial class OwnContext : JsonSerializerContext;
