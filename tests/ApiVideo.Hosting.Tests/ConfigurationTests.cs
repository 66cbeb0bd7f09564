using ApiVideo.Hosting.Keys;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace ApiVideo.Hosting.Tests;

/// <summary>Options from a configuration, and what is found wrong with options before anything is sent.</summary>
public sealed class ConfigurationTests
{
    [Test]
    public void A_section_sets_what_it_has()
    {
        var options = Read(
            ("Api:BaseAddress", "https://sandbox.api.video"),
            ("Api:UserAgent", "mine/1"),
            ("Api:DefaultHeaders:X-Tenant", "acme"),
            ("Api:RateLimits:WaitOnTooManyRequests", "true"),
            ("Api:RateLimits:MaxWait", "00:00:30"),
            ("Api:RateLimits:MaxAttempts", "5"),
            ("Api:Credential:Bearer", "t"));

        Assert.Multiple(() =>
        {
            Assert.That(options.BaseAddress, Is.EqualTo(new Uri("https://sandbox.api.video")));
            Assert.That(options.UserAgent, Is.EqualTo("mine/1"));
            Assert.That(options.DefaultHeaders["X-Tenant"], Is.EqualTo("acme"));
            Assert.That(options.RateLimits.WaitOnTooManyRequests, Is.True);
            Assert.That(options.RateLimits.WaitWhenExhausted, Is.False);
            Assert.That(options.RateLimits.MaxWait, Is.EqualTo(TimeSpan.FromSeconds(30)));
            Assert.That(options.RateLimits.MaxAttempts, Is.EqualTo(5));
            Assert.That(options.Credential, Is.Not.Null);
        });
    }

    [Test]
    public void What_a_section_does_not_have_stays_at_its_default()
    {
        var options = Read(("Api:Credential:Basic:UserName", "key"));

        Assert.That(options.BaseAddress, Is.EqualTo(new ApiVideoClientOptions().BaseAddress));
        Assert.That(options.UserAgent, Is.EqualTo(new ApiVideoClientOptions().UserAgent));
    }

    [TestCase("Basic:UserName", "user", "Authorization: Basic dXNlcjo=")]
    [TestCase("Bearer", "token", "Authorization: Bearer token")]
    public async Task A_credential_of_a_section_is_sent(string key, string value, string sent)
    {
        var handler = new HeaderHandler();
        var services = new ServiceCollection();
        services.AddApiVideoClient(Registered.Configuration(("Credential:" + key, value))).ConfigurePrimaryHttpMessageHandler(() => handler);
        await using var provider = services.BuildServiceProvider();

        await provider.GetRequiredService<IWebhooksApi>().DeleteAsync("x");

        Assert.That(handler.Headers, Does.Contain(sent));
    }

    [Test]
    public async Task A_credential_for_an_http_scheme_is_read_by_the_name_of_the_scheme()
    {
        var handler = new HeaderHandler();
        var services = new ServiceCollection();
        services.AddKeysClient(Registered.Configuration(("BaseAddress", "https://api.test"), ("Credential:SharedAccessKey", "abc"))).ConfigurePrimaryHttpMessageHandler(() => handler);
        await using var provider = services.BuildServiceProvider();

        await provider.GetRequiredService<IThingsApi>().SharedAsync();

        Assert.That(handler.Headers, Does.Contain("Authorization: SharedAccessKey abc"));
    }

    [TestCase(null, "https://factory.test/v1", "https://factory.test/v1/open")]
    [TestCase("https://options.test", "https://factory.test", "https://options.test/open")]
    [TestCase("https://options.test", null, "https://options.test/open")]
    public async Task An_address_of_the_factory_counts_where_the_options_have_none(string? options, string? factory, string expected)
    {
        var handler = new HeaderHandler();
        using var host = new HostBuilder().ConfigureServices(services => services
            .AddKeysClient(Registered.Configuration(("BaseAddress", options)))
            .ConfigureHttpClient(http => http.BaseAddress = factory is null ? null : new Uri(factory))
            .ConfigurePrimaryHttpMessageHandler(() => handler)).Build();

        // The options are validated here.
        await host.StartAsync();
        await host.Services.GetRequiredService<IThingsApi>().OpenAsync();

        Assert.That(handler.Address!.OriginalString, Is.EqualTo(expected));
    }

    [Test]
    public async Task An_address_of_the_factory_goes_before_that_of_the_document()
    {
        var handler = new HeaderHandler();
        var services = new ServiceCollection();
        services.AddApiVideoClient(Registered.Configuration(("Credential:Bearer", "t"))).ConfigureHttpClient(http => http.BaseAddress = new Uri("https://factory.test")).ConfigurePrimaryHttpMessageHandler(() => handler);
        await using var provider = services.BuildServiceProvider();

        await provider.GetRequiredService<IWebhooksApi>().DeleteAsync("x");

        Assert.That(handler.Address!.OriginalString, Is.EqualTo("https://factory.test/webhooks/x"));
    }

    [Test]
    public void No_address_anywhere_stops_the_host()
    {
        using var host = new HostBuilder().ConfigureServices(services => services.AddKeysClient()).Build();

        Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync());
    }

    [Test]
    public async Task Several_credentials_of_a_section_are_combined()
    {
        var handler = new HeaderHandler();
        var services = new ServiceCollection();
        services.AddKeysClient(Registered.Configuration(("BaseAddress", "https://api.test"), ("Credential:Header", "h"), ("Credential:Query", "q"), ("Credential:Basic:UserName", "u")))
            .ConfigurePrimaryHttpMessageHandler(() => handler);
        await using var provider = services.BuildServiceProvider();

        await provider.GetRequiredService<IThingsApi>().ClosedAsync();

        Assert.That(handler.Headers, Does.Contain("X-Key: h").And.Not.Contain("Authorization"));
    }

    [TestCase("BaseAddress", "webhooks", "Api:BaseAddress is not an absolute address")]
    [TestCase("RateLimits:MaxAttempts", "many", "Api:RateLimits:MaxAttempts is not a whole number")]
    [TestCase("RateLimits:MaxWait", "long", "Api:RateLimits:MaxWait is not a time such as 00:01:30")]
    [TestCase("RateLimits:WaitWhenExhausted", "perhaps", "Api:RateLimits:WaitWhenExhausted is not true or false")]
    public void A_value_that_cannot_be_read_is_named_and_not_shown(string key, string value, string problem)
    {
        var exception = Assert.Throws<InvalidOperationException>(() => Read(("Api:" + key, value), ("Api:Credential:Bearer", Registered.Secret)))!;

        Assert.That(exception.Message, Does.Contain(problem).And.Not.Contain(value));
    }

    [TestCase("no credential", "must have a credential")]
    [TestCase("ftp", "base address has to be an absolute http or https address")]
    [TestCase("plain", "not sent over plain HTTP")]
    [TestCase("tries", "MaxAttempts must be at least 1")]
    public async Task A_host_with_options_that_make_no_client_does_not_start(string defect, string problem)
    {
        var builder = Host.CreateEmptyApplicationBuilder(settings: null);
        builder.Services.AddApiVideoClient(options =>
        {
            options.Credential = defect == "no credential" ? null : ApiVideoCredential.Bearer(Registered.Secret);
            options.BaseAddress = defect switch { "ftp" => new Uri("ftp://api.test"), "plain" => new Uri("http://api.test"), _ => options.BaseAddress };
            options.RateLimits.MaxAttempts = defect == "tries" ? 0 : 3;
        });
        using var host = builder.Build();

        var exception = Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync())!;

        Assert.That(exception.Message, Does.Contain(problem).And.Not.Contain(Registered.Secret));
        await host.StopAsync();
    }

    [Test]
    public async Task A_named_client_is_validated_at_the_start_too()
    {
        var builder = Host.CreateEmptyApplicationBuilder(settings: null);
        builder.Services.AddApiVideoClient("second");
        using var host = builder.Build();

        Assert.That(Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync())!.OptionsName, Is.EqualTo("second"));
        await host.StopAsync();
    }

    [Test]
    public async Task A_host_whose_api_can_do_without_a_credential_starts_without()
    {
        var builder = Host.CreateEmptyApplicationBuilder(settings: null);
        builder.Services.AddKeysClient(options => options.BaseAddress = new Uri("https://api.test"));
        using var host = builder.Build();

        await host.StartAsync();
        await host.StopAsync();

        Assert.That(host.Services.GetRequiredService<KeysClient>(), Is.Not.Null);
    }

    [Test]
    public void A_document_without_servers_needs_an_address()
    {
        using var provider = Services(services => services.AddKeysClient());

        Assert.That(
            Assert.Throws<OptionsValidationException>(() => provider.GetRequiredService<KeysClient>())!.Message,
            Does.Contain("no server address"));
    }

    private static ApiVideoClientOptions Read(params (string, string?)[] values)
    {
        IConfiguration section = Registered.Configuration(values).GetSection("Api");
        using var provider = Services(services => services.AddApiVideoClient(section));
        return provider.GetRequiredService<IOptions<ApiVideoClientOptions>>().Value;
    }

    private static ServiceProvider Services(Action<IServiceCollection> register)
    {
        var services = new ServiceCollection();
        register(services);
        return services.BuildServiceProvider();
    }

    private sealed class HeaderHandler : HttpMessageHandler
    {
        public string Headers { get; private set; } = "";

        public Uri? Address { get; private set; }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Headers = request.Headers.ToString();
            Address = request.RequestUri;
            return Task.FromResult(new HttpResponseMessage(System.Net.HttpStatusCode.NoContent));
        }
    }
}
