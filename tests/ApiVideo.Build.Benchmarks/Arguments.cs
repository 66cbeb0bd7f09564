using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace ApiVideo.Build.Benchmarks;

/// <summary>Represents the arguments: the consumers, the contenders and the number of rounds.</summary>
internal sealed record Arguments(IReadOnlyList<string> Consumers, IReadOnlyList<string> Contenders, IReadOnlyList<string> Properties, int Rounds)
{
    private const string Help = """
        Builds class libraries, and prints the CPU and the memory that the builds need.

          --consumer NAME|FILE    What the library is a client of: 'webhooks' (spec/webhooks.yaml), 'github'
                                  (GitHub's description, from npm) or an OpenAPI document. Can occur several times.
                                  Default: webhooks. An empty library is always built too.
          --contender NAME        How the code comes into the library. Can occur several times. Default: all of them.
                                    generator  the packed ApiVideo.Generator
                                    plain      the files that it emits, as files of the project
                                    nswag      NSwag's tool, and a build of what it writes
                                    kiota      Kiota's tool, and a build of what it writes
          --property NAME=VALUE   A property of all builds. Can occur several times.
          --rounds N              How often everything is built, in turn; the medians are printed. Default: 5.
          --native                Instead of all that: publishes a program that lists webhooks with NativeAOT, with the
                                  generator and by hand, and prints the sizes.
          --editor                First of all options: opens the libraries as an editor does instead, with the generator and with its
                                  files, and prints the CPU of a completion after a key beside the client and after an edit
                                  of the document.
          --help                  This text.

        Each build is a process of its own without a compiler server, on a clean and restored project. The CPU is that
        of the process and of its children. 'over empty' is the CPU beyond that of the empty library, 'ratio' is that
        number in relation to the generator's. The peak is the memory of the largest process, the compiler as a rule.
        """;

    public static bool TryParse(string[] args, [NotNullWhen(true)] out Arguments? arguments, [NotNullWhen(false)] out string? message)
    {
        var consumers = new List<string>();
        var contenders = new List<string>();
        var properties = new List<string>();
        var rounds = 5;
        (arguments, message) = (null, null);
        for (var i = 0; i < args.Length; i += 2)
        {
            var value = i + 1 < args.Length ? args[i + 1] : "";
            switch (args[i])
            {
                case "--consumer" when value.Length > 0:
                    consumers.Add(value);
                    break;
                case "--contender" when Benchmark.ContenderNames.Contains(value):
                    contenders.Add(value);
                    break;
                case "--property" when value.Contains('='):
                    properties.Add("-p:" + value);
                    break;
                case "--rounds" when int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out rounds) && rounds > 0:
                    break;
                default:
                    message = args[i] == "--help" ? Help : $"'{args[i]} {value}' is not an option.\n\n{Help}";
                    return false;
            }
        }

        arguments = new Arguments(
            consumers.Count > 0 ? consumers : ["webhooks"],
            contenders.Count > 0 ? contenders : Benchmark.ContenderNames,
            properties,
            rounds);
        return true;
    }
}
