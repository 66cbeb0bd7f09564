using System.CommandLine;
using ApiVideo;

const string KeyVariable = "APIVIDEO_API_KEY";

var server = new Option<Uri>("--server")
{
    Description = "The address of the API.",
    DefaultValueFactory = _ => new Uri("http://127.0.0.1:5080"),
    CustomParser = argument =>
    {
        if (Uri.TryCreate(argument.Tokens[0].Value, UriKind.Absolute, out var address))
        {
            return address;
        }

        argument.AddError("The server must be an absolute address.");
        return null;
    },
    Recursive = true,
};
var url = new Argument<string>("url") { Description = "The address that receives the deliveries." };
var events = new Option<string[]>("--event")
{
    Description = "An event to subscribe to. It can be repeated.",
    DefaultValueFactory = _ => ["video.encoding.quality.completed"],
};
var id = new Argument<string>("id") { Description = "The id of the webhook." };

var list = new Command("list", "Lists all webhooks.");
list.SetAction(async (arguments, cancellationToken) =>
{
    using var client = CreateClient(arguments);
    await foreach (Webhook webhook in client.Webhooks.ListAllAsync(pageSize: 100, cancellationToken: cancellationToken))
    {
        Console.WriteLine($"{webhook.WebhookId}  {webhook.Url}  {string.Join(", ", webhook.Events ?? [])}");
    }

    Console.WriteLine($"{client.LastRateLimit.Remaining} of {client.LastRateLimit.Limit} calls left");
});

var create = new Command("create", "Creates a webhook, and prints its id and its secret.") { url, events };
create.SetAction(async (arguments, cancellationToken) =>
{
    using var client = CreateClient(arguments);
    Webhook webhook = await client.Webhooks.CreateAsync(
        new WebhooksCreationPayload
        {
            Url = arguments.GetRequiredValue(url),
            Events = [.. arguments.GetRequiredValue(events)],
        },
        cancellationToken);
    Console.WriteLine($"{webhook.WebhookId}  {webhook.SignatureSecret}");
});

var delete = new Command("delete", "Deletes a webhook.") { id };
delete.SetAction(async (arguments, cancellationToken) =>
{
    using var client = CreateClient(arguments);
    await client.Webhooks.DeleteAsync(arguments.GetRequiredValue(id), cancellationToken);
    Console.WriteLine("Deleted");
});

var root = new RootCommand("Manages the webhooks of api.video.") { list, create, delete };
root.Options.Add(server);
var parsed = root.Parse(args);

// Only the local server knows the key that is the default.
if (parsed.Errors.Count == 0 && parsed.GetValue(server) is { IsLoopback: false } address && string.IsNullOrEmpty(Environment.GetEnvironmentVariable(KeyVariable)))
{
    Console.Error.WriteLine($"Set the environment variable {KeyVariable} to the API key for {address}");
    return 1;
}

try
{
    return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
}
catch (ApiException<BadRequest> e)
{
    foreach (var problem in e.Error.Problems ?? [])
    {
        Console.Error.WriteLine($"{problem.Name}: {problem.Title}");
    }

    return 1;
}
catch (ApiException<NotFound> e)
{
    Console.Error.WriteLine(e.Error.Title);
    return 1;
}
catch (Exception e) when (e is ApiException or HttpRequestException)
{
    Console.Error.WriteLine(e.Message);
    return 1;
}

ApiVideoClient CreateClient(ParseResult arguments) => new(
    Environment.GetEnvironmentVariable(KeyVariable) is { Length: > 0 } key ? key : "emulator-api-key",
    arguments.GetRequiredValue(server));
