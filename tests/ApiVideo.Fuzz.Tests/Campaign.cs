using System.Collections.Concurrent;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using NUnit.Framework;

namespace ApiVideo.Fuzz.Tests;

/// <summary>Runs many cases and tells the first few that break a demand, each with a text that shows it again.</summary>
internal sealed class Campaign(string name)
{
    private const int CompileEvery = 200;
    private const int MaxFailures = 5;

    // A case takes milliseconds; one that never ends takes more than any machine's bad day.
    private static readonly TimeSpan CaseLimit = TimeSpan.FromMinutes(1);

    // Findings that some case had before, in the same words but for what is quoted from the document.
    private static readonly ConcurrentDictionary<string, bool> SeenFindings = new(StringComparer.Ordinal);

    private readonly List<string> _failures = [];
    private int _count;

    public static string Json(JToken tree) => tree.ToString(Formatting.Indented);

    /// <summary>Runs a case; gives it back where it ran through.</summary>
    public FuzzCase? Run(string text, string label, bool compile = false)
    {
        if (_failures.Count >= MaxFailures)
        {
            return null;
        }

        FuzzCase run;
        try
        {
            run = FuzzCase.RunOnSmallStack(text);
        }
        catch (Exception exception)
        {
            Fail(label, text, exception.ToString());
            return null;
        }

        var complaint = run.Time > CaseLimit ? "It took " + run.Time : Demands.Check(run);
        if (complaint is null && run.Files.Count > 0 && (++_count % CompileEvery == 0 || compile | HasNewFinding(run)))
        {
            complaint = Demands.Binds(run);
        }

        if (complaint is not null)
        {
            Fail(label, text, complaint);
        }

        return run;
    }

    public void Fail(string label, string text, string complaint)
    {
        var path = Path.Combine(Path.GetTempPath(), $"fuzz-{name}-{_failures.Count}.txt");
        File.WriteAllText(path, text);
        _failures.Add($"{label} (kept in {path}): {complaint}");
    }

    public void AssertClean() => Assert.That(string.Join("\n\n", _failures), Is.Empty);

    private static bool HasNewFinding(FuzzCase run)
    {
        var isNew = false;
        foreach (var message in run.Messages)
        {
            isNew |= SeenFindings.TryAdd(string.Concat(message.Split('\'').Where((_, index) => index % 2 == 0)), value: true);
        }

        return isNew;
    }
}
