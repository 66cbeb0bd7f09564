using System.IO.Compression;
using System.Xml.Linq;

namespace ApiVideo.Package.Tests.Packages;

/// <summary>A package as NuGet sees it: its nuspec and its files.</summary>
internal sealed class PackageFile
{
    // What NuGet itself puts into every package.
    private static readonly string[] Envelope = ["_rels/", "package/", "[Content_Types].xml"];

    private readonly Dictionary<string, byte[]> _files = new(StringComparer.Ordinal);

    public PackageFile(string path)
    {
        using var archive = ZipFile.OpenRead(path);
        foreach (var entry in archive.Entries)
        {
            using var content = entry.Open();
            using var copy = new MemoryStream();
            content.CopyTo(copy);
            _files.Add(entry.FullName, copy.ToArray());
        }

        Files = [.. _files.Keys.Where(name => !Envelope.Any(name.StartsWith) && !name.EndsWith(".nuspec", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
        using var nuspec = new MemoryStream(_files.Single(file => file.Key.EndsWith(".nuspec", StringComparison.Ordinal)).Value);
        Metadata = XDocument.Load(nuspec).Root!.Elements().Single(element => element.Name.LocalName == "metadata");
    }

    public IReadOnlyList<string> Files { get; }

    public XElement Metadata { get; }

    /// <summary>All files, with what NuGet itself puts into every package.</summary>
    public IReadOnlyDictionary<string, byte[]> Everything => _files;

    public byte[] Content(string file) => _files[file];

    /// <summary>The text of an element of the nuspec; null where it has none.</summary>
    public string? Value(string name) => Metadata.Elements().SingleOrDefault(element => element.Name.LocalName == name)?.Value;
}
