using System.Runtime.InteropServices;
using ApiVideo.Emulator;

const int Failed = 1;
const int WrongUsage = 2;

if (args.Contains("--help"))
{
    Console.WriteLine(CommandLine.Usage);
    return 0;
}

try
{
    var stopped = new TaskCompletionSource();
    using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
    using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);

    var options = CommandLine.Parse(args);
    var emulator = await WebhooksEmulator.StartAsync(options).ConfigureAwait(false);
    await using (emulator.ConfigureAwait(false))
    {
        Console.WriteLine($"Listening on {emulator.BaseAddress}");
        if (options.ApiKeys.Contains(EmulatorOptions.DefaultApiKey))
        {
            Console.WriteLine($"API key: {EmulatorOptions.DefaultApiKey}");
        }

        Console.WriteLine("Ctrl+C stops it.");
        await stopped.Task.ConfigureAwait(false);
    }

    return 0;

    void Stop(PosixSignalContext context)
    {
        context.Cancel = true;
        stopped.TrySetResult();
    }
}
catch (ArgumentException e)
{
    await Console.Error.WriteLineAsync($"{e.Message}\n\n{CommandLine.Usage}").ConfigureAwait(false);
    return WrongUsage;
}
catch (IOException e)
{
    await Console.Error.WriteLineAsync(e.Message).ConfigureAwait(false);
    return Failed;
}
