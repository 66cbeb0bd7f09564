using System.Buffers.Binary;
using System.Text;
using ApiVideo.Package.Tests.Running;

namespace ApiVideo.Package.Tests.Packages;

/// <summary>What every package has, and what none may have.</summary>
[TestFixtureSource(nameof(Ids))]
internal sealed class PackageInspectionTests(string id)
{
    private const string Home = "https://github.com/apivideo/ApiVideo.Generated";

    private static readonly string[] Ids = ["ApiVideo.Generator", "ApiVideo.Generated", "ApiVideo.AspNetCore", "ApiVideo.Tool", "ApiVideo.Templates"];

    private readonly PackageFile _package = new(PackedPackages.PackageOf(id));

    [Test]
    public void Its_nuspec_says_what_a_gallery_shows()
    {
        Assert.That(_package.Value("id"), Is.EqualTo(id));
        Assert.That(_package.Value("version"), Is.EqualTo(PackedPackages.Version));
        Assert.That(_package.Value("authors"), Is.EqualTo("ApiVideo.Generated contributors"));
        Assert.That(_package.Value("license"), Is.EqualTo("MIT"));
        Assert.That(_package.Value("icon"), Is.EqualTo("icon.png"));
        Assert.That(_package.Value("readme"), Is.EqualTo("README.md"));
        Assert.That(_package.Value("projectUrl"), Is.EqualTo(Home));
        Assert.That(_package.Value("releaseNotes"), Is.EqualTo(Home + "/blob/main/CHANGELOG.md"));
        Assert.That(_package.Value("description"), Has.Length.GreaterThan(60));
        Assert.That(_package.Value("tags")?.Split(' '), Has.Length.GreaterThan(3).And.Contain("api.video"));
    }

    [Test]
    public void Its_repository_is_the_public_one_at_the_commit()
    {
        var repository = _package.Metadata.Elements().Single(element => element.Name.LocalName == "repository");

        Assert.That(repository.Attribute("type")?.Value, Is.EqualTo("git"));
        Assert.That(repository.Attribute("url")?.Value, Is.EqualTo(Home));
        if (Repository.IsClone)
        {
            Assert.That(repository.Attribute("commit")?.Value, Does.Match("^[0-9a-f]{40}$"));
        }
    }

    [Test]
    public void Its_readme_fits_on_a_screen_and_links_to_addresses()
    {
        var readme = Encoding.UTF8.GetString(_package.Content("README.md"));

        Assert.That(readme, Does.StartWith($"# {id}\n"));
        Assert.That(readme.Split('\n'), Has.Length.LessThan(60));
        Assert.That(readme, Does.Contain(Home));
        Assert.That(readme.Split("](").Skip(1), Is.All.StartsWith("https://"));
    }

    [Test]
    public void Its_icon_is_a_small_square_png()
    {
        var icon = _package.Content("icon.png");

        Assert.That(icon.AsSpan(0, 8).SequenceEqual((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]), Is.True);
        Assert.That(icon, Has.Length.LessThan(100_000));
        Assert.That(BinaryPrimitives.ReadInt32BigEndian(icon.AsSpan(16)), Is.EqualTo(128));
        Assert.That(BinaryPrimitives.ReadInt32BigEndian(icon.AsSpan(20)), Is.EqualTo(128));
    }

    [Test]
    public void Each_library_of_others_is_named_in_the_notices()
    {
        var others = _package.Files
            .Where(file => file.EndsWith(".dll", StringComparison.Ordinal) && !IsOwn(file))
            .Select(file => Path.GetFileNameWithoutExtension(file))
            .ToList();
        var named = _package.Files.Contains("THIRD-PARTY-NOTICES.txt")
            ? Encoding.UTF8.GetString(_package.Content("THIRD-PARTY-NOTICES.txt")).Split('\n')
                .Where(line => line.Contains("   Copyright (c) ", StringComparison.Ordinal))
                .Select(line => line.Split(' ')[0])
                .ToList()
            : [];

        Assert.That(named, Is.EquivalentTo(others));
    }

    [Test]
    public void Its_symbols_lead_to_the_repository()
    {
        foreach (var (file, symbols) in OwnSymbols())
        {
            Assert.That(symbols.PdbPath, Does.StartWith("/_/").Or.Not.Contain("/"), file);
            Assert.That(symbols.Documents, Is.Not.Empty.And.All.Matches<string>(path => path.StartsWith("/_/", StringComparison.Ordinal) || path.StartsWith("/_1/", StringComparison.Ordinal)), file);
            if (Repository.IsClone)
            {
                Assert.That(symbols.SourceLink, Does.Match("^{\"documents\":{\"/_/\\*\":\"https://raw.githubusercontent.com/apivideo/ApiVideo.Generated/[0-9a-f]{40}/\\*\"}}$"), file);
            }
        }
    }

    [Test]
    public void No_file_names_a_folder_of_the_machine_that_packed_it()
    {
        var folders = new[] { Repository.Root, Path.GetTempPath(), Environment.GetFolderPath(Environment.SpecialFolder.UserProfile) }
            .Select(folder => Path.TrimEndingDirectorySeparator(folder) + Path.DirectorySeparatorChar)
            .ToList();
        var found = from file in _package.Files
                    where !file.EndsWith(".dll", StringComparison.Ordinal) || IsOwn(file)
                    from folder in folders
                    where Contains(_package.Content(file), folder)
                    select $"{file}: {folder}";

        Assert.That(found, Is.Empty);
    }

    private static bool IsOwn(string file) => Path.GetFileName(file).StartsWith("ApiVideo.", StringComparison.Ordinal);

    private static bool Contains(ReadOnlySpan<byte> content, string text) =>
        content.IndexOf(Encoding.UTF8.GetBytes(text)) >= 0 || content.IndexOf(Encoding.Unicode.GetBytes(text)) >= 0;

    private IEnumerable<(string File, Symbols Symbols)> OwnSymbols()
    {
        var packed = File.Exists(PackedPackages.SymbolsOf(id)) ? new PackageFile(PackedPackages.SymbolsOf(id)) : null;
        return from file in _package.Files
               where file.EndsWith(".dll", StringComparison.Ordinal) && IsOwn(file)
               select (file, Symbols.Read(_package.Content(file), packed?.Content(Path.ChangeExtension(file, ".pdb"))));
    }
}
