using System.Text;
using Yarp.ReverseProxy.Transforms;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddHttpForwarder();

string server = builder.Configuration["ApiVideo:Server"]!;
if (builder.Configuration["ApiVideo:ApiKey"] is not { Length: > 0 } key)
{
    Console.Error.WriteLine("Set ApiVideo:ApiKey in the configuration, or the environment variable ApiVideo__ApiKey, to the API key.");
    return 1;
}

string credential = Convert.ToBase64String(Encoding.UTF8.GetBytes(key + ":"));

var app = builder.Build();

// The key is for the pages of this server alone.
app.Use((context, next) =>
{
    string origin = context.Request.Headers.Origin.ToString();
    if (origin.Length == 0 || origin == $"{context.Request.Scheme}://{context.Request.Host}")
    {
        return next(context);
    }

    context.Response.StatusCode = StatusCodes.Status403Forbidden;
    return Task.CompletedTask;
});

app.MapForwarder("/api/{**path}", server, context => context
    .AddPathRemovePrefix("/api")
    .AddRequestHeader("Authorization", "Basic " + credential, append: false)
    // To the API, the request comes from this server and not from a page.
    .AddRequestHeaderRemove("Origin")
    .AddRequestHeaderRemove("Cookie"));

app.MapStaticAssets();
app.MapFallbackToFile("index.html");
app.Run();
return 0;
