using ApiVideo.Emulator;
using ApiVideo.Emulator.Tests.Page;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ApiVideo.Package.Tests.Samples;

/// <summary>The client in a browser.</summary>
internal sealed class BrowserTests
{
    [Test]
    public async Task A_page_lists_creates_and_deletes_webhooks_with_the_client_in_the_browser()
    {
        var (playwright, browser) = await Browser.StartAsync();
        using var connection = playwright;
        await using var disposed = browser;
        await using var emulator = await WebhooksEmulator.StartAsync();
        await using var server = BuiltSamples.Start(
            "blazor-wasm/Server",
            "--environment", "Development",
            "--urls", "http://127.0.0.1:0",
            "--ApiVideo:Server", emulator.BaseAddress.AbsoluteUri);
        var page = await browser.NewPageAsync();
        var problems = new List<string>();
        page.PageError += (_, error) => problems.Add(error);
        page.Console += (_, message) => problems.AddRange(message.Type is "error" or "warning" ? [message.Text] : []);

        await page.GotoAsync(await server.WaitForAsync("Now listening on: "));
        await Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("99 of 100 calls left");
        await page.GetByLabel("Address").FillAsync("https://example.com/browser");
        await page.GetByRole(AriaRole.Button, new() { Name = "Create" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Listitem)).ToContainTextAsync(["https://example.com/browser"]);
        await Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("97 of 100 calls left");
        await page.GetByRole(AriaRole.Button, new() { Name = "Delete https://example.com/browser" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Listitem)).ToHaveCountAsync(0);
        Assert.That(problems, Is.Empty);

        await page.GetByLabel("Address").FillAsync("ftp://example.com/");
        await page.GetByRole(AriaRole.Button, new() { Name = "Create" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Alert)).ToHaveTextAsync("url: This attribute must be an absolute http or https address.");
    }

    [Test]
    public async Task The_server_adds_its_key_for_its_own_pages_alone()
    {
        await using var emulator = await WebhooksEmulator.StartAsync();
        await using var server = BuiltSamples.Start("blazor-wasm/Server", "--urls", "http://127.0.0.1:0", "--ApiVideo:Server", emulator.BaseAddress.AbsoluteUri);
        var address = new Uri(await server.WaitForAsync("Now listening on: "));
        using var http = new HttpClient();

        var withoutKey = await BuiltSamples.RunAsync("blazor-wasm/Server", "--ApiVideo:ApiKey=");
        Assert.That(withoutKey.ExitCode, Is.EqualTo(1));
        Assert.That(withoutKey.Output.Trim(), Is.EqualTo("Set ApiVideo:ApiKey in the configuration, or the environment variable ApiVideo__ApiKey, to the API key."));
        Assert.That(await StatusAsync(address.GetLeftPart(UriPartial.Authority)), Is.EqualTo(200));
        Assert.That(await StatusAsync("https://elsewhere.example"), Is.EqualTo(403));

        async Task<int> StatusAsync(string origin)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(address, "api/webhooks"));
            request.Headers.Add("Origin", origin);
            using var response = await http.SendAsync(request);
            return (int)response.StatusCode;
        }
    }
}
