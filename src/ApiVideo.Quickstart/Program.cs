using System.Globalization;
using ApiVideo;
using ApiVideo.Emulator;
using ApiVideo.Quickstart;
using Spectre.Console;

const int Failed = 1;
const int WrongUsage = 2;

// The story makes some twenty calls; a small budget lets it end at the limit without many more.
const int EmulatorRateLimit = 30;

if (QuickstartArguments.Parse(args) is not { } arguments)
{
    if (args is ["--server", "sandbox"])
    {
        AnsiConsole.MarkupLine($"[red]{QuickstartArguments.KeyVariable} is not set.[/]\n");
    }

    AnsiConsole.WriteLine(QuickstartArguments.Usage);
    return args.Contains("--help") ? 0 : WrongUsage;
}

using var interrupt = new CancellationTokenSource();
Console.CancelKeyPress += (_, e) =>
{
    e.Cancel = true;
    interrupt.Cancel();
};

try
{
    if (arguments.UsesSandbox)
    {
        using var sandbox = new ApiVideoClient(arguments.ApiKey, ApiVideoServer.Sandbox);
        await new Story(sandbox, ApiVideoServer.Sandbox, spendsRateLimit: false).RunAsync(interrupt.Token).ConfigureAwait(false);
        AnsiConsole.WriteLine("What arrives is left out: the sandbox cannot reach this machine. The emulator can.");
        return 0;
    }

    var emulator = await WebhooksEmulator.StartAsync(new EmulatorOptions { RateLimit = EmulatorRateLimit }, interrupt.Token).ConfigureAwait(false);
    await using (emulator.ConfigureAwait(false))
    {
        using var client = new ApiVideoClient(EmulatorOptions.DefaultApiKey, emulator.BaseAddress);
        await new Story(client, emulator.BaseAddress, spendsRateLimit: true).RunAsync(interrupt.Token).ConfigureAwait(false);
    }

    using var receiverStory = new ReceiverStory();
    await receiverStory.RunAsync(interrupt.Token).ConfigureAwait(false);
    return 0;
}
catch (Exception e) when (e is ApiException or HttpRequestException or OperationCanceledException or TimeoutException or StoryException)
{
    AnsiConsole.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"[red]{e.Message}[/]");
    return Failed;
}
