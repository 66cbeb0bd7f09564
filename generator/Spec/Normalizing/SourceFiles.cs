using System.Globalization;
using ApiVideo.Generator.Diagnostics;
using ApiVideo.Generator.Model;
using ApiVideo.Generator.Places;
using ApiVideo.Generator.Spec.Reading;
using Newtonsoft.Json.Linq;

namespace ApiVideo.Generator.Spec.Normalizing;

/// <summary>
/// The main file and the other additional files that it may refer to. A file is read when the first reference asks
/// for it. Nothing outside this list exists.
/// </summary>
internal sealed class SourceFiles
{
    private readonly List<SpecFile> _files = [];
    private readonly Dictionary<string, int> _byPath = new(StringComparer.Ordinal);
    private readonly Dictionary<int, JToken?> _trees = [];
    private readonly Dictionary<string, IReadOnlyDictionary<string, List<SpecPointer>>> _anchors = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IdentifiedSchemas> _identified = new(StringComparer.Ordinal);
    private readonly FindingBag _findings;
    private readonly CancellationToken _cancellation;

    private readonly EquatableArray<SpecFile> _overlays;

    public SourceFiles(SpecInput input, JObject rootTree, FindingBag findings, CancellationToken cancellation)
    {
        _overlays = input.Overlays;
        _findings = findings;
        _cancellation = cancellation;
        Add(input.Root);
        _trees[0] = rootTree;
        foreach (var file in input.Others)
        {
            Add(file);
        }
    }

    public SpecFile Root => _files[0];

    public IReadOnlyList<SpecFile> Files => _files;

    /// <summary>Gets the files whose text is in the document: those that references may lead to, and the overlays.</summary>
    public IEnumerable<SpecFile> Written => _files.Concat(_overlays);

    /// <summary>Gets the number of nodes that overlays have added to the main file.</summary>
    public int Added { get; init; }

    /// <summary>The listed file that a relative reference means, seen from the file it stands in.</summary>
    public string? Find(string fromFile, string reference)
    {
        var folder = SpecPath.Normalize(fromFile);
        folder = folder.Substring(0, folder.LastIndexOf('/') + 1);
        return Lookup(folder + reference) ?? (reference.IndexOf('%') >= 0 ? Lookup(folder + Uri.UnescapeDataString(reference)) : null);
    }

    public JToken? Node(SpecPointer pointer)
    {
        var node = Tree(pointer.File);
        foreach (var segment in pointer.Segments())
        {
            node = node switch
            {
                JObject members => members.Property(segment)?.Value,
                JArray items when int.TryParse(segment, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < items.Count => items[index],
                _ => null,
            };
            if (node is null)
            {
                return null;
            }
        }

        return node;
    }

    /// <summary>The schema that has an <c>$anchor</c>; null where the file has none of that name. The first counts.</summary>
    public SpecPointer? Anchor(string file, string name) => Anchors(file, name) is [var first, ..] ? first : null;

    /// <summary>The schemas that have an <c>$anchor</c> or a <c>$dynamicAnchor</c> of that name.</summary>
    public IReadOnlyList<SpecPointer> Anchors(string file, string name)
    {
        if (!_anchors.TryGetValue(file, out var anchors))
        {
            anchors = AnchoredSchemas.Find(file, Tree(file));
            _anchors.Add(file, anchors);
        }

        return anchors.TryGetValue(name, out var places) ? places : [];
    }

    /// <summary>The schemas of a file that have an address of their own.</summary>
    public IdentifiedSchemas Identified(string file)
    {
        if (!_identified.TryGetValue(file, out var identified))
        {
            identified = new IdentifiedSchemas(file, Tree(file));
            _identified.Add(file, identified);
        }

        return identified;
    }

    private void Add(SpecFile file)
    {
        var path = SpecPath.Normalize(file.Path);
        if (!_byPath.ContainsKey(path))
        {
            _byPath.Add(path, _files.Count);
            _files.Add(file);
        }
    }

    private JToken? Tree(string path)
    {
        if (!_byPath.TryGetValue(SpecPath.Normalize(path), out var index))
        {
            return null;
        }

        if (!_trees.TryGetValue(index, out var tree))
        {
            tree = TreeReader.Read(_files[index], _findings, _cancellation);
            _trees.Add(index, tree);
        }

        return tree;
    }

    private string? Lookup(string path)
    {
        var wanted = SpecPath.Normalize(path);
        if (_byPath.TryGetValue(wanted, out var index))
        {
            return _files[index].Path;
        }

        // References are often written on a file system that ignores case; one candidate is no guess.
        var similar = _byPath.Where(pair => string.Equals(pair.Key, wanted, StringComparison.OrdinalIgnoreCase)).Take(2).ToList();
        return similar.Count == 1 ? _files[similar[0].Value].Path : null;
    }
}
