using System.Net;
using ApiVideo.Emulator;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace ApiVideo.Hosting.Tests;

/// <summary>Clients that are asked for as services.</summary>
public sealed class RegistrationTests
{
    [Test]
    public async Task A_registered_client_calls_its_server()
    {
        await using var emulator = await WebhooksEmulator.StartAsync();
        var services = new ServiceCollection();
        services.AddApiVideoClient(options =>
        {
            options.BaseAddress = emulator.BaseAddress;
            options.Credential = ApiVideoCredential.Basic(EmulatorOptions.DefaultApiKey, "");
        });
        await using var provider = services.BuildServiceProvider(validateScopes: true);

        var created = await provider.GetRequiredService<IWebhooksApi>().CreateAsync(new WebhooksCreationPayload { Events = [WebhookEventType.VideoSourceRecorded], Url = "https://example.com/a" });
        var page = await provider.GetRequiredService<ApiVideoClient>().Webhooks.ListAsync();

        Assert.That(page.Value.Data.Single().WebhookId, Is.EqualTo(created.Value.WebhookId));
    }

    [Test]
    public void Client_and_interfaces_are_one_and_the_same_wherever_they_are_asked_for()
    {
        using var provider = Services(services => services.AddApiVideoClient(With));
        using var scope = provider.CreateScope();
        var client = provider.GetRequiredService<ApiVideoClient>();

        Assert.That(scope.ServiceProvider.GetRequiredService<ApiVideoClient>(), Is.SameAs(client));
        Assert.That(scope.ServiceProvider.GetRequiredService<IWebhooksApi>(), Is.SameAs(client.Webhooks));
    }

    [Test]
    public async Task Named_clients_are_keyed_services_with_options_of_their_own()
    {
        await using var first = await WebhooksEmulator.StartAsync(new EmulatorOptions { RateLimit = 11 });
        await using var second = await WebhooksEmulator.StartAsync(new EmulatorOptions { RateLimit = 22 });
        await using var provider = Services(services =>
        {
            services.AddApiVideoClient("first", options => Set(options, first));
            services.AddApiVideoClient("second").Services.Configure<ApiVideoClientOptions>("second", options => Set(options, second));
            services.AddSingleton<Consumer>();
        });
        var consumer = provider.GetRequiredService<Consumer>();

        await consumer.First.Webhooks.ListAsync();
        await consumer.Second.ListAsync();

        Assert.That(consumer.First.LastRateLimit.Limit, Is.EqualTo(11));
        Assert.That(provider.GetRequiredKeyedService<ApiVideoClient>("second").LastRateLimit.Limit, Is.EqualTo(22));
        Assert.That(provider.GetService<ApiVideoClient>(), Is.Null, "No client without a name was registered.");
    }

    [Test]
    public async Task Handlers_of_the_builder_see_the_requests()
    {
        var handler = new ScriptedHandler(ScriptedHandler.Status(HttpStatusCode.NoContent));
        var seen = new List<string?>();
        await using var provider = Services(services => services.On(handler).AddHttpMessageHandler(() => new SeeingHandler(seen)));

        await provider.GetRequiredService<IWebhooksApi>().DeleteAsync("x");

        Assert.That(seen, Is.EqualTo(new[] { "DELETE https://ws.api.video/webhooks/x" }));
    }

    [Test]
    public async Task Redirects_are_not_followed_and_cookies_not_kept()
    {
        await using var server = await ServerAsync();
        var hits = new List<string>();
        server.Run(context =>
        {
            hits.Add(context.Request.Path + "|" + context.Request.Headers.Cookie);
            context.Response.Headers.SetCookie = "session=1";
            context.Response.Redirect("/elsewhere");
            return Task.CompletedTask;
        });
        await server.StartAsync();
        await using var provider = Services(services => services.AddApiVideoClient(options =>
        {
            With(options);
            options.BaseAddress = new Uri(server.Urls.Single());
        }));
        var webhooks = provider.GetRequiredService<IWebhooksApi>();

        foreach (var _ in Enumerable.Range(0, 2))
        {
            Assert.That(Assert.ThrowsAsync<ApiException>(() => webhooks.DeleteAsync("x"))!.StatusCode, Is.EqualTo(HttpStatusCode.Found));
        }

        Assert.That(hits, Is.EqualTo(new[] { "/webhooks/x|", "/webhooks/x|" }));
    }

    [Test]
    public async Task The_logs_of_the_factory_hold_no_credential()
    {
        var logs = new CapturedLogs();
        var handler = new ScriptedHandler(ScriptedHandler.Status(HttpStatusCode.NoContent, ("X-RateLimit-Remaining", "41"), ("Set-Cookie", Registered.Secret)));
        await using var provider = Services(services =>
        {
            services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(logs));
            services.On(handler, options => options.DefaultHeaders["X-Tenant"] = Registered.Secret);
        });

        await provider.GetRequiredService<IWebhooksApi>().DeleteAsync("x");

        var text = string.Join('\n', logs.Lines);
        Assert.That(text, Does.Contain("Authorization: *").And.Contain("X-RateLimit-Remaining: 41").And.Contain("User-Agent: ApiVideoClient"));
        Assert.That(text, Does.Not.Contain(Registered.Secret));
    }

    [Test]
    public void Registering_twice_adds_to_the_options()
    {
        using var provider = Services(services =>
        {
            services.AddApiVideoClient(With);
            services.AddApiVideoClient(options => options.UserAgent = "mine");
        });

        Assert.That(provider.GetServices<ApiVideoClient>().Count(), Is.EqualTo(1));
        Assert.That(provider.GetRequiredService<IOptions<ApiVideoClientOptions>>().Value, Has.Property("UserAgent").EqualTo("mine").And.Property("Credential").Not.Null);
    }

    [Test]
    public void The_ready_made_client_is_registered_alike_and_collides_with_none()
    {
        using var provider = Services(services =>
        {
            services.AddApiVideoClient(With);
            global::ApiVideo.ApiVideoClientServiceCollectionExtensions.AddApiVideoClient(services, Registered.Configuration(("ApiKey", "k"), ("BaseAddress", "https://sandbox.api.video")));
        });

        Assert.That(provider.GetRequiredService<global::ApiVideo.ApiVideoClient>().Webhooks, Is.SameAs(provider.GetRequiredService<global::ApiVideo.IWebhooksApi>()));
        Assert.That(provider.GetRequiredService<global::ApiVideo.IWebhooksApi>(), Is.Not.SameAs(provider.GetRequiredService<IWebhooksApi>()));
    }

    private static void With(ApiVideoClientOptions options) => options.Credential = ApiVideoCredential.Bearer(Registered.Secret);

    private static void Set(ApiVideoClientOptions options, WebhooksEmulator emulator)
    {
        options.BaseAddress = emulator.BaseAddress;
        options.Credential = ApiVideoCredential.Basic(EmulatorOptions.DefaultApiKey, "");
    }

    private static ServiceProvider Services(Action<IServiceCollection> register)
    {
        var services = new ServiceCollection();
        register(services);
        return services.BuildServiceProvider(validateScopes: true);
    }

    private static Task<WebApplication> ServerAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        return Task.FromResult(builder.Build());
    }

    private sealed record Consumer([FromKeyedServices("first")] ApiVideoClient First, [FromKeyedServices("second")] IWebhooksApi Second);

    private sealed class SeeingHandler(List<string?> seen) : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            seen.Add($"{request.Method} {request.RequestUri}");
            return base.SendAsync(request, cancellationToken);
        }
    }
}
