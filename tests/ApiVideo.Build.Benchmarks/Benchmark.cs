using ApiVideo.Build.Benchmarks.Contenders;
using ApiVideo.Build.Benchmarks.Measuring;
using ApiVideo.Generation.Benchmarks;

namespace ApiVideo.Build.Benchmarks;

/// <summary>Prepares all libraries, builds them in turn, and prints the table.</summary>
internal static class Benchmark
{
    public static readonly IReadOnlyList<string> ContenderNames = [GeneratorContender.ContenderName, "plain", "nswag", "kiota"];

    public static async Task RunAsync(Arguments arguments)
    {
        var work = new WorkFolder();
        GeneratorPackage.Pack(work);
        var generator = new GeneratorContender();
        Contender[] all = [generator, new PlainContender(generator), new NSwagContender(work), new KiotaContender(work)];
        var contenders = all.Where(contender => arguments.Contenders.Contains(contender.Name)).ToList();
        var empty = new Library(work, "empty", document: null, new NoContender(), arguments.Properties);
        var libraries = new List<Library> { empty };
        foreach (var consumer in arguments.Consumers)
        {
            var document = await DocumentOfAsync(work, consumer);
            libraries.AddRange(contenders.Select(contender => new Library(work, NameOf(consumer), document, contender, arguments.Properties)));
        }

        foreach (var library in libraries)
        {
            library.Prepare();
        }

        for (var round = 0; round < arguments.Rounds; round++)
        {
            foreach (var library in libraries)
            {
                library.Measure();
            }
        }

        Write(libraries, empty);
    }

    private static void Write(List<Library> libraries, Library empty)
    {
        var emptySeconds = Figures.MedianOf(empty.Runs).Seconds;
        Report.WriteHeader();
        foreach (var library in libraries)
        {
            var reference = libraries.Find(other => other.Consumer == library.Consumer && other.Contender is GeneratorContender);
            Report.Write(library, emptySeconds, reference is null ? null : Figures.MedianOf(reference.Runs).Seconds);
        }
    }

    public static async Task<string> DocumentOfAsync(WorkFolder work, string consumer) => consumer switch
    {
        "webhooks" => work.InRepository("spec", "webhooks.yaml"),
        "github" => await GitHubDescription.FetchAsync(),
        _ when File.Exists(consumer) => Path.GetFullPath(consumer),
        _ => throw new FileNotFoundException($"There is no document '{consumer}'."),
    };

    public static string NameOf(string consumer)
    {
        var name = Path.GetFileNameWithoutExtension(consumer);
        return name.Length > 24 ? name[..24] : name;
    }
}
