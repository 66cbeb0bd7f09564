using System.Reflection;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ApiVideo.Conformance.Tests.Schemas;

/// <summary>An ASP.NET Core application that takes and returns emitted types, and gives its own OpenAPI document.</summary>
internal static class DescribedApplication
{
    /// <summary>Gets the document of an application with an endpoint for each type of a client.</summary>
    public static Task<JsonNode> DescribeAsync(CompiledClient client, Action<OpenApiOptions>? configure = null) =>
        DescribeAsync([client], [.. client.Types.Select(entry => entry.Type)], configure);

    /// <summary>Gets the document of an application with an endpoint for each type, in this order.</summary>
    public static async Task<JsonNode> DescribeAsync(CompiledClient[] clients, Type[] types, Action<OpenApiOptions>? configure = null)
    {
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.ConfigureHttpJsonOptions(options =>
        {
            foreach (var client in clients)
            {
                options.SerializerOptions.TypeInfoResolverChain.Insert(0, client.Context);
            }
        });
        builder.Services.AddOpenApi(options =>
        {
            configure?.Invoke(options);
            foreach (var client in clients)
            {
                client.AddSchemas.Invoke(null, [options]);
            }
        });
        await using var app = builder.Build();
        app.MapOpenApi();
        for (var i = 0; i < types.Length; i++)
        {
            typeof(DescribedApplication).GetMethod(nameof(Map), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(types[i]).Invoke(null, [app, $"/{i}"]);
        }

        await app.StartAsync();
        using var http = new HttpClient { BaseAddress = new Uri(app.Urls.First()), Timeout = Timeout.InfiniteTimeSpan };
        using var response = await http.GetAsync(new Uri("/openapi/v1.json", UriKind.Relative));
        var text = await response.Content.ReadAsStringAsync();
        Assert.That(response.IsSuccessStatusCode, Is.True, text);
        return JsonNode.Parse(text)!;
    }

    private static void Map<T>(IEndpointRouteBuilder app, string path) => app.MapPost(path, ([FromBody] T body) => TypedResults.Ok(body));
}
