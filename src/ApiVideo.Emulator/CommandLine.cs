using System.Globalization;

namespace ApiVideo.Emulator;

/// <summary>Turns the program's arguments into options.</summary>
internal static class CommandLine
{
    public const string Usage =
        """
        A local server for the webhooks part of api.video.

          --port NUMBER             the port on 127.0.0.1 (default: a free one)
          --api-key KEY             a key to accept; may be given several times
          --rate-limit NUMBER       requests in a window (default: 100)
          --window SECONDS          length of a window (default: 60)
          --token-lifetime SECONDS  how long an access token lasts (default: 3600)
          --help                    this text
        """;

    /// <summary>Reads the arguments.</summary>
    /// <exception cref="ArgumentException">An argument is unknown, has no value, or a wrong one.</exception>
    public static EmulatorOptions Parse(IReadOnlyList<string> arguments)
    {
        var options = new EmulatorOptions();
        var apiKeys = new List<string>();
        for (var i = 0; i < arguments.Count; i += 2)
        {
            var name = arguments[i];
            var value = i + 1 < arguments.Count ? arguments[i + 1] : null;
            switch (name)
            {
                case "--port":
                    options = options with { Port = Number(name, value, 0, ushort.MaxValue) };
                    break;
                case "--api-key":
                    apiKeys.Add(Text(name, value));
                    break;
                case "--rate-limit":
                    options = options with { RateLimit = Number(name, value, 1, int.MaxValue) };
                    break;
                case "--window":
                    options = options with { RateLimitWindow = TimeSpan.FromSeconds(Number(name, value, 1, int.MaxValue)) };
                    break;
                case "--token-lifetime":
                    options = options with { TokenLifetime = TimeSpan.FromSeconds(Number(name, value, 1, int.MaxValue)) };
                    break;
                default:
                    throw new ArgumentException($"Unknown argument: {name}");
            }
        }

        return apiKeys.Count == 0 ? options : options with { ApiKeys = apiKeys };
    }

    private static int Number(string name, string? value, int least, int most) =>
        int.TryParse(Text(name, value), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number >= least
        && number <= most
            ? number
            : throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"{name} needs an integer from {least} to {most}."));

    private static string Text(string name, string? value) =>
        value is null or "" ? throw new ArgumentException($"{name} needs a value.") : value;
}
