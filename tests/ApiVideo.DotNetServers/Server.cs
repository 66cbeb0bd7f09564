using Microsoft.AspNetCore.Authentication;
using Warehouse.Documents;
using Warehouse.Minimal;

namespace Warehouse;

/// <summary>A warehouse on a free port of the loopback interface.</summary>
public sealed class Server : IAsyncDisposable
{
    private readonly WebApplication _application;

    private Server(WebApplication application)
    {
        _application = application;
    }

    public Uri Address => new(_application.Urls.Single());

    public ExchangeLog Log => _application.Services.GetRequiredService<ExchangeLog>();

    public static async Task<Server> StartAsync(ServerKind kind)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ApplicationName = typeof(Server).Assembly.GetName().Name });
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton<ExchangeLog>().AddProblemDetails().AddAuthorization();
        builder.Services.AddAuthentication()
            .AddScheme<AuthenticationSchemeOptions, KeyHandler>(KeyHandler.Bearer, configureOptions: null)
            .AddScheme<AuthenticationSchemeOptions, KeyHandler>(KeyHandler.ApiKey, configureOptions: null);
        builder.Services.AddEndpointsApiExplorer().AddAspNetDocuments().AddSwashbuckleDocument().AddNSwagDocument();
        if (kind == ServerKind.Mvc)
        {
            builder.Services.AddControllers().AddApplicationPart(typeof(Server).Assembly);
        }
        else
        {
            builder.Services.AddValidation();
        }

        var application = builder.Build();
        application.Use(application.Services.GetRequiredService<ExchangeLog>().InvokeAsync);
        application.UseAuthentication().UseAuthorization();
        application.MapOpenApi(DocumentKind.AspNetRoute);
        application.UseSwagger().UseOpenApi(options => options.Path = DocumentKind.NSwagRoute);
        if (kind == ServerKind.Mvc)
        {
            application.MapControllers();
        }
        else
        {
            application.MapWarehouse();
        }

        await application.StartAsync();
        return new Server(application);
    }

    public async Task<string> GetDocumentAsync(DocumentKind kind)
    {
        using var client = new HttpClient { BaseAddress = Address };
        using var request = new HttpRequestMessage(HttpMethod.Get, kind.Path) { Headers = { Host = "localhost" } };
        using HttpResponseMessage response = await client.SendAsync(request);
        string text = await response.Content.ReadAsStringAsync();
        return response.IsSuccessStatusCode
            ? text.ReplaceLineEndings("\n").TrimEnd() + "\n"
            : throw new InvalidOperationException($"{kind.Path}: {(int)response.StatusCode} {text}");
    }

    public ValueTask DisposeAsync() => _application.DisposeAsync();
}
