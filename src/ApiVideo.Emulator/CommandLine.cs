using System.Globalization;

namespace ApiVideo.Emulator;

/// <summary>Turns the program's arguments into options.</summary>
internal static class CommandLine
{
    public const string Usage =
        """
        A local server for the webhooks part of api.video, which delivers events too. Its page is at the address that it prints.

          --port NUMBER             the port on 127.0.0.1 (default: a free one)
          --api-key KEY             a key to accept; may be given several times
          --rate-limit NUMBER       requests in a window (default: 100)
          --window SECONDS          length of a window (default: 60)
          --token-lifetime SECONDS  how long an access token lasts (default: 3600)
          --every SECONDS           lets an event happen by itself, again and again
          --event NAME              one that does; may be given several times (default: all in turn)
          --retry-delay SECONDS     how long after a failure a delivery is tried again (default: 3)
          --delivery-timeout SECONDS
                                    how long a receiver may take to answer (default: 10)
          --allow-remote            lets deliveries go to other machines
          --help                    this text
        """;

    private const int MaxDelay = 24 * 60 * 60;

    /// <summary>Reads the arguments.</summary>
    /// <exception cref="ArgumentException">An argument is unknown, has no value, or a wrong one.</exception>
    public static EmulatorOptions Parse(IReadOnlyList<string> arguments)
    {
        var options = new EmulatorOptions();
        var apiKeys = new List<string>();
        var events = new List<string>();
        for (var i = 0; i < arguments.Count; i++)
        {
            var name = arguments[i];
            if (name == "--allow-remote")
            {
                options = options with { AllowsRemoteDeliveries = true };
                continue;
            }

            var value = ++i < arguments.Count ? arguments[i] : null;
            switch (name)
            {
                case "--api-key":
                    apiKeys.Add(Text(name, value));
                    break;
                case "--event":
                    events.Add(Text(name, value));
                    break;
                default:
                    options = With(options, name, value);
                    break;
            }
        }

        return options with { ApiKeys = apiKeys.Count == 0 ? options.ApiKeys : apiKeys, ScheduledEvents = events };
    }

    private static EmulatorOptions With(EmulatorOptions options, string name, string? value) => name switch
    {
        "--port" => options with { Port = Number(name, value, 0, ushort.MaxValue) },
        "--rate-limit" => options with { RateLimit = Number(name, value, 1, int.MaxValue) },
        "--window" => options with { RateLimitWindow = TimeSpan.FromSeconds(Number(name, value, 1, int.MaxValue)) },
        "--token-lifetime" => options with { TokenLifetime = TimeSpan.FromSeconds(Number(name, value, 1, int.MaxValue)) },
        "--every" => options with { EventInterval = TimeSpan.FromSeconds(Number(name, value, 1, MaxDelay)) },
        "--retry-delay" => options with { DeliveryRetryDelay = TimeSpan.FromSeconds(Number(name, value, 0, MaxDelay)) },
        "--delivery-timeout" => options with { DeliveryTimeout = TimeSpan.FromSeconds(Number(name, value, 1, MaxDelay)) },
        _ => throw new ArgumentException($"Unknown argument: {name}"),
    };

    private static int Number(string name, string? value, int least, int most) =>
        int.TryParse(Text(name, value), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number >= least
        && number <= most
            ? number
            : throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"{name} needs an integer from {least} to {most}."));

    private static string Text(string name, string? value) =>
        value is null or "" ? throw new ArgumentException($"{name} needs a value.") : value;
}
