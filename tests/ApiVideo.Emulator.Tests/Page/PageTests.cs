using System.Text;
using System.Text.RegularExpressions;
using ApiVideo.Emulator.Tests.Deliveries;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ApiVideo.Emulator.Tests.Page;

/// <summary>The page as a browser shows it and a keyboard works it.</summary>
internal sealed partial class PageTests : DeliveryFixture
{
    private const string HostileText = "<img src=x onerror=\"document.title='taken'\"></pre><script>document.title='taken'</script>";

    private static readonly ViewportSize Desktop = new() { Width = 1280, Height = 900 };
    private static readonly ViewportSize Phone = new() { Width = 360, Height = 740 };

    private readonly List<string> _complaints = [];
    private readonly List<string> _requests = [];
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    [OneTimeSetUp]
    public async Task StartBrowser() => (_playwright, _browser) = await Browser.StartAsync();

    [OneTimeTearDown]
    public async Task StopBrowser()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
    }

    [SetUp]
    public void ForgetComplaints()
    {
        _complaints.Clear();
        _requests.Clear();
    }

    /// <summary>A page that stays open goes on asking for an emulator that is gone.</summary>
    [TearDown]
    public async Task ClosePages()
    {
        foreach (var context in _browser?.Contexts.ToArray() ?? [])
        {
            await context.CloseAsync();
        }
    }

    [Test]
    public async Task The_keyboard_alone_subscribes_lets_an_event_happen_and_opens_its_delivery()
    {
        await using var receiver = await Receiver.StartAsync(200);
        var page = await OpenAsync(Desktop);

        await page.GetByLabel("Address of the receiver").FocusAsync();
        await page.Keyboard.TypeAsync(receiver.Address + "/hooks");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Region, new() { Name = "Subscriptions" }).GetByRole(AriaRole.Listitem)).ToContainTextAsync("/hooks");

        await page.GetByRole(AriaRole.Button, new() { Name = SourceRecorded, Exact = true }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByText($"{SourceRecorded} happened: 1 delivery.")).ToBeVisibleAsync();

        var delivery = page.GetByRole(AriaRole.Region, new() { Name = "Deliveries" }).GetByRole(AriaRole.Listitem);
        await Expect(delivery).ToContainTextAsync("attempt 1 of 4");
        await Expect(delivery).ToContainTextAsync("200delivered");
        await delivery.Locator("summary").FocusAsync();
        await page.Keyboard.PressAsync("Enter");

        var sent = await receiver.NextAsync();
        await Expect(delivery.GetByText(Encoding.UTF8.GetString(sent.Body))).ToBeVisibleAsync();
        await Expect(delivery.GetByText(sent.Signature!)).ToBeVisibleAsync();
        await Expect(delivery.GetByText(sent.WebhookId!)).ToBeVisibleAsync();
        ExpectNoComplaints();
    }

    [Test]
    public async Task Attempts_appear_as_they_are_made_the_newest_first_and_are_read_out()
    {
        await using var receiver = await Receiver.StartAsync(500, 200);
        await CreateAsync(receiver.Address);
        var page = await OpenAsync(Desktop);
        await page.GetByRole(AriaRole.Button, new() { Name = EncodingCompleted, Exact = true }).ClickAsync();
        var badges = page.Locator("#attempts .badge");
        await Expect(badges).ToHaveTextAsync(["500to be retried"]);

        await PassRetryDelayAsync();

        await Expect(badges).ToHaveTextAsync(["200delivered", "500to be retried"]);
        await Expect(page.Locator("#announcement")).ToHaveTextAsync($"{EncodingCompleted}: 200, delivered, attempt 2 of 4");
        await Expect(page.Locator("#announcement")).ToHaveRoleAsync(AriaRole.Status);
    }

    [Test]
    public async Task A_page_that_is_opened_late_shows_what_was_before()
    {
        await using var receiver = await Receiver.StartAsync(200);
        await CreateAsync(receiver.Address);
        await EmitAsync($$"""{"type":"{{EncodingCompleted}}","count":3}""");
        for (var i = 0; i < 3; i++)
        {
            await NextAttemptAsync();
        }

        var page = await OpenAsync(Desktop);

        await Expect(page.Locator("#attempts > li")).ToHaveCountAsync(3);
        await page.ReloadAsync();
        await Expect(page.Locator("#attempts > li")).ToHaveCountAsync(3);
    }

    [Test]
    public async Task Texts_of_a_delivery_and_a_subscription_are_never_taken_as_html()
    {
        await using var receiver = await Receiver.StartAsync(200);
        var webhook = await CreateAsync(receiver.Address + "/" + JsonEscaped(HostileText));
        var page = await OpenAsync(Desktop);
        await EmitAsync($$$"""{"type":"{{{JsonEscaped(HostileText)}}}","webhookId":"{{{Text(webhook["webhookId"])}}}","members":{"{{{JsonEscaped(HostileText)}}}":1}}""");

        await Expect(page.Locator("#attempts .what")).ToHaveTextAsync(HostileText);
        await page.Locator("#attempts summary").ClickAsync();
        await Expect(page.Locator("#attempts pre")).ToContainTextAsync("onerror");

        Assert.That(await page.Locator("img, main script").CountAsync(), Is.Zero);
        Assert.That(await page.TitleAsync(), Is.EqualTo("Webhooks emulator"));
        ExpectNoComplaints();
    }

    [Test]
    public async Task A_wrong_address_is_explained_at_the_field()
    {
        var page = await OpenAsync(Desktop);
        var field = page.GetByLabel("Address of the receiver");
        await field.FillAsync("ftp://localhost/");
        await page.GetByRole(AriaRole.Button, new() { Name = "Subscribe" }).ClickAsync();

        await Expect(page.Locator("#subscribe-problem")).ToHaveTextAsync("url: This attribute must be an absolute http or https address.");
        await Expect(page.Locator("#subscribe-problem")).ToHaveRoleAsync(AriaRole.Alert);
        await Expect(field).ToHaveAttributeAsync("aria-invalid", "true");
        await Expect(field).ToBeFocusedAsync();
        await Expect(field).ToHaveAccessibleDescriptionAsync(AbsoluteAddress());
    }

    [Test]
    public async Task A_subscription_can_be_narrowed_to_some_events_and_removed()
    {
        var page = await OpenAsync(Desktop);
        await page.GetByText("All events").ClickAsync();
        await page.GetByLabel(SourceRecorded).UncheckAsync();
        await page.GetByLabel("Address of the receiver").FillAsync("http://localhost:1/hooks");
        await page.GetByRole(AriaRole.Button, new() { Name = "Subscribe" }).ClickAsync();
        await page.GetByText("5 events, id and secret").ClickAsync();
        await Expect(page.GetByText("sig_sec_")).ToBeVisibleAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "Remove http://localhost:1/hooks" }).ClickAsync();

        await Expect(page.GetByText("None yet.")).ToBeVisibleAsync();
    }

    [Test]
    public async Task A_connection_that_is_lost_is_told()
    {
        var page = await OpenAsync(Desktop);

        await Emulator.DisposeAsync();

        await Expect(page.Locator("#connection")).ToHaveTextAsync("Connection lost; trying again…");
    }

    [Test]
    public async Task An_accessibility_check_finds_nothing(
        [Values(ColorScheme.Light, ColorScheme.Dark)] ColorScheme colors,
        [Values("desktop", "phone")] string screen)
    {
        await using var receiver = await Receiver.StartAsync(200);
        await using var broken = await Receiver.StartAsync(500);
        await CreateAsync(receiver.Address + "/hooks");
        await CreateAsync(broken.Address + "/hooks");
        await CreateAsync("http://192.0.2.1/hooks");
        var page = await OpenAsync(screen == "phone" ? Phone : Desktop, colors);
        await EmitEventAsync(EncodingCompleted);
        await Expect(page.Locator("#attempts > li")).ToHaveCountAsync(3);
        foreach (var summary in await page.Locator("summary").AllAsync())
        {
            await summary.ClickAsync();
        }

        await page.ScreenshotAsync(new() { Path = Path.Combine(TestContext.CurrentContext.WorkDirectory, $"page-{screen}-{colors}.png"), FullPage = true });
        var result = await page.RunAxe();

        Assert.That(
            result.Violations.Select(violation => $"{violation.Id}: {string.Join("; ", violation.Nodes.Select(node => node.Html))}"),
            Is.Empty);
        Assert.That(result.Passes, Is.Not.Empty);
        Assert.That(await page.EvaluateAsync<bool>("document.scrollingElement.scrollWidth <= window.innerWidth"), "Something is wider than the screen.");
    }

    private async Task<IPage> OpenAsync(ViewportSize size, ColorScheme colors = ColorScheme.Light)
    {
        var page = await _browser!.NewPageAsync(new() { ViewportSize = size, ColorScheme = colors });
        page.Console += (_, message) => _complaints.Add(message.Text);
        page.PageError += (_, error) => _complaints.Add(error);
        page.Request += (_, request) => _requests.Add(request.Url);
        await page.GotoAsync(Emulator.BaseAddress.AbsoluteUri);
        await Expect(page.Locator("#connection")).ToHaveTextAsync("Live");
        return page;
    }

    /// <summary>No script error, no blocked resource, and no request to anyone but the emulator.</summary>
    private void ExpectNoComplaints()
    {
        Assert.That(_complaints, Is.Empty);
        Assert.That(_requests, Is.All.StartsWith(Emulator.BaseAddress.AbsoluteUri).Or.EqualTo("data:,"));
    }

    private static string JsonEscaped(string text) => text.Replace("\"", "\\\"", StringComparison.Ordinal);

    [GeneratedRegex("absolute http or https address")]
    private static partial Regex AbsoluteAddress();
}
