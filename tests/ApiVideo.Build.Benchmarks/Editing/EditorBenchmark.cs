using System.Globalization;
using ApiVideo.Build.Benchmarks.Contenders;

namespace ApiVideo.Build.Benchmarks.Editing;

/// <summary>Opens libraries as an editor does, types in a file beside the client and in the document, and prints the CPU that each edit needs.</summary>
internal static class EditorBenchmark
{
    public const string Option = "--editor";

    private const int WarmUpRounds = 10;

    public static async Task RunAsync(Arguments arguments)
    {
        var work = new WorkFolder();
        GeneratorPackage.Pack(work);
        var generator = new GeneratorContender();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{"consumer",-24} {"contender",-10} {"key CPU ms",10} {"ratio",6} {"key ms",8} {"edit CPU s",10} {"edit s",7} {"opened s",9}"));
        foreach (var consumer in arguments.Consumers)
        {
            var document = await Benchmark.DocumentOfAsync(work, consumer);

            // In this order, since what one emits is the other's code.
            var emitting = await MeasureAsync(new Library(work, Benchmark.NameOf(consumer), document, generator, arguments.Properties), arguments.Rounds);
            var plain = await MeasureAsync(new Library(work, Benchmark.NameOf(consumer), document, new PlainContender(generator), arguments.Properties), arguments.Rounds);
            Write(emitting, plain);
            Write(plain, plain);
        }
    }

    private static async Task<EditorFigures> MeasureAsync(Library library, int rounds)
    {
        library.Prepare();
        using var editor = await OpenLibrary.OpenAsync(library);
        var opened = await editor.CompleteAsync();

        // Opening runs code for half a minute, and the just-in-time compiler goes on with it in the background, which no key is to blame for.
        await Cost.SettleAsync();
        var keys = new List<Cost>();
        for (var i = 0; i < (rounds + WarmUpRounds) * OpenLibrary.KeysOfRound; i++)
        {
            // In the first rounds, the editor itself starts and is compiled again.
            if (i == WarmUpRounds * OpenLibrary.KeysOfRound)
            {
                await Cost.SettleAsync();
            }

            editor.TypeKey(i);
            var cost = await editor.CompleteAsync();
            if (i >= WarmUpRounds * OpenLibrary.KeysOfRound)
            {
                keys.Add(cost);
            }
        }

        var edits = new List<Cost>();
        if (editor.HasDocument)
        {
            await editor.FindSchemaAsync();
            for (var i = 0; i <= rounds; i++)
            {
                await editor.EditDocumentAsync(i.ToString(CultureInfo.InvariantCulture));
                edits.Add(await editor.CompleteAsync());
            }
        }

        return new EditorFigures(library.Consumer, library.Contender.Name, opened, Cost.MedianOf(keys)!, Cost.MedianOf(edits.Skip(1)));
    }

    private static void Write(EditorFigures figures, EditorFigures plain)
    {
        var edit = figures.Edit is { } cost ? string.Create(CultureInfo.InvariantCulture, $"{cost.CpuSeconds,10:0.00} {cost.Seconds,7:0.00}") : $"{"-",10} {"-",7}";
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{figures.Consumer,-24} {figures.Contender,-10} {figures.Key.CpuSeconds * 1000,10:0} {figures.Key.CpuSeconds / plain.Key.CpuSeconds,6:0.00} {figures.Key.Seconds * 1000,8:0} {edit} {figures.Opened.Seconds,9:0.0}"));
    }
}
