using Microsoft.Playwright;

namespace ApiVideo.Emulator.Tests.Page;

/// <summary>The Chromium of this machine without a window; a test that needs it is skipped, and says so, where there is none.</summary>
internal static class Browser
{
    private static readonly string[] Programs = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

    public static async Task<(IPlaywright Playwright, IBrowser Browser)> StartAsync()
    {
        var path = Environment.GetEnvironmentVariable("CHROMIUM") ?? Find();
        if (path is null)
        {
            Assert.Ignore("NOT TESTED: the page needs a browser. On Debian: apt-get install chromium; or name one in the variable CHROMIUM.");
        }

        // A machine that builds at the same time is slow; what is wrong stays wrong.
        Assertions.SetDefaultExpectTimeout(30_000);
        var playwright = await Playwright.CreateAsync();
        var browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = path,
            Args =
            [
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
            ],
        });
        return (playwright, browser);
    }

    private static string? Find() =>
        (from program in Programs
         from folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
         let path = Path.Combine(folder, program)
         where File.Exists(path)
         select path).FirstOrDefault();
}
