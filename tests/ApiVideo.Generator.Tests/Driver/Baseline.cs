using NUnit.Framework;

namespace ApiVideo.Generator.Tests.Driver;

/// <summary>The committed specs and expected files, read from the source tree.</summary>
internal static class Baseline
{
    private const string UpdateVariable = "UPDATE_BASELINES";
    private const string SpecName = "spec.yaml";
    private const string Extension = ".txt";

    private static readonly string Folder = Find();

    public static SpecSource Spec(string construct) => SpecSource.Marked(Read(Path.Combine(Folder, construct, SpecName)));

    /// <summary>Gets the texts of the committed files of a construct.</summary>
    public static IEnumerable<string> Texts(string construct) => Directory.GetFiles(Path.Combine(Folder, construct), "*" + Extension).Order(StringComparer.Ordinal).Select(Read);

    public static IEnumerable<string> Constructs() => Directory.GetDirectories(Folder).Select(Path.GetFileName)!;

    /// <summary>Compares the emitted files of these hint names with the committed ones, or commits them.</summary>
    public static void Matches(string construct, IReadOnlyDictionary<string, string> emitted, IEnumerable<string> hintNames)
    {
        var names = hintNames.ToList();
        Assert.That(emitted.Keys.Intersect(names), Is.EquivalentTo(names), "Emitted are " + string.Join(", ", emitted.Keys.Where(name => !name.Contains(".Runtime."))));
        var folder = Path.Combine(Folder, construct);
        if (Environment.GetEnvironmentVariable(UpdateVariable) == "1")
        {
            Update(folder, emitted, names);
        }

        var committed = Directory.GetFiles(folder, "*" + Extension).Select(path => Path.GetFileNameWithoutExtension(path));
        Assert.That(committed, Is.EquivalentTo(names), "Expected files without a test, or tests without a file.");
        foreach (var name in names)
        {
            Assert.That(emitted[name], Is.EqualTo(Read(Path.Combine(folder, name + Extension))), name);
        }
    }

    private static void Update(string folder, IReadOnlyDictionary<string, string> emitted, List<string> names)
    {
        foreach (var old in Directory.GetFiles(folder, "*" + Extension))
        {
            File.Delete(old);
        }

        foreach (var name in names)
        {
            File.WriteAllText(Path.Combine(folder, name + Extension), emitted[name]);
        }
    }

    private static string Read(string path) => File.ReadAllText(path).ReplaceLineEndings("\n");

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var candidate = Path.Combine(folder.FullName, "ApiVideo.Generator.Tests", "Driver", "Baselines");
            if (Directory.Exists(candidate))
            {
                return candidate;
            }
        }

        throw new DirectoryNotFoundException("The baselines are not above " + AppContext.BaseDirectory);
    }
}
