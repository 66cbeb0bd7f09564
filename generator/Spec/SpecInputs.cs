using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ApiVideo.Generator.Model;
using ApiVideo.Generator.Places;
using ApiVideo.Generator.Spec.Normalizing;
using ApiVideo.Generator.Spec.Overlays;

namespace ApiVideo.Generator.Spec;

/// <summary>Tells which of the additional files are specs of their own, and which files each of them may need.</summary>
internal static class SpecInputs
{
    // Every match begins at a literal and nothing in it can be read two ways, so the search is linear and needs no time limit,
    // whose exception would be the compiler's.
    private static readonly Regex FileReference = new(
        "\\$ref[\"']?[ \t]*:[ \t]*[\"']?([^#\"'\\s,}][^#\"'\\r\\n,}]*)", RegexOptions.CultureInvariant);

    public static IEnumerable<SpecInput> Pair(ImmutableArray<SpecFile> files, Func<SpecOptions, string> namespaceOf, CancellationToken cancellationToken)
    {
        var contracts = files.Where(file => file.Options.IsContract).ToList();
        var ordered = files.Where(file => !file.Options.IsContract).OrderBy(file => file.Path, StringComparer.Ordinal).ToList();
        var takenBy = new Dictionary<string, string>(StringComparer.Ordinal);
        var used = new HashSet<string>(StringComparer.Ordinal);
        foreach (var root in Roots(ordered, cancellationToken))
        {
            var @namespace = namespaceOf(root.Options);
            var other = takenBy.TryGetValue(@namespace, out var path) ? path : null;
            if (other is null)
            {
                takenBy.Add(@namespace, root.Path);
            }

            var (overlays, missing) = OverlayFiles.Of(root, ordered);
            used.UnionWith(overlays.Select(static overlay => overlay.Path));
            var others = overlays.Append(root).Any(file => FileReferences(file.Text.Content).Any()) ? ordered.Where(file => file != root && !OverlayFiles.IsOverlay(file)) : [];
            yield return new SpecInput(root, others.ToEquatableArray(), other)
            {
                Overlays = overlays.ToEquatableArray(),
                MissingOverlays = missing.ToEquatableArray(),
                Contract = ContractOf(root, contracts),
            };
        }

        foreach (var unused in ordered.Where(file => file.Options.IsMarked && OverlayFiles.IsOverlay(file) && !used.Contains(file.Path)))
        {
            yield return new SpecInput(unused, default, NamespaceTakenBy: null) { IsUnusedOverlay = true };
        }
    }

    private static SpecFile? ContractOf(SpecFile root, List<SpecFile> contracts)
    {
        if (root.Options.Contract is not { } path)
        {
            return null;
        }

        var full = SpecPath.Normalize(path);
        var beside = Resolve(root.Path, path);
        return contracts.Find(file => SpecPath.Normalize(file.Path) is var other && (other == full || other == beside));
    }

    private static List<SpecFile> Roots(List<SpecFile> files, CancellationToken cancellationToken)
    {
        var marked = files.Where(file => file.Options.IsMarked && !OverlayFiles.IsOverlay(file)).ToList();
        var found = files.Where(file => file.Options is { IsMarked: false, IsOverlay: false } && SpecSniffer.LooksLikeOpenApi(file.Text.Content, file.Path)).ToList();
        if (found.Count == 0)
        {
            return marked;
        }

        // A document that another one leads to is a part of it, unless it leads back: parts may refer to the document that they are
        // parts of. Where the project has marked the other one, that has said which of the two is the spec.
        var references = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            cancellationToken.ThrowIfCancellationRequested();
            references[SpecPath.Normalize(file.Path)] = FileReferences(file.Text.Content).Select(reference => Resolve(file.Path, reference)).Distinct(StringComparer.Ordinal).ToList();
        }

        var reached = marked.Concat(found).Distinct().ToDictionary(file => file, file => Reached(SpecPath.Normalize(file.Path), references));
        var roots = found.Where(file => !reached.Any(other => Leads(other.Value, file) && (other.Key.Options.IsMarked || !Leads(reached[file], other.Key)))).ToList();
        return files.Where(file => marked.Contains(file) || roots.Contains(file)).ToList();
    }

    private static bool Leads(HashSet<string> reached, SpecFile to) => reached.Contains(SpecPath.Normalize(to.Path));

    /// <summary>Gets the file and all that its references lead to, over others too.</summary>
    private static HashSet<string> Reached(string path, Dictionary<string, List<string>> references)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal) { path };
        var pending = new Stack<string>(reached);
        while (pending.Count > 0)
        {
            foreach (var target in references.TryGetValue(pending.Pop(), out var targets) ? targets : [])
            {
                if (reached.Add(target))
                {
                    pending.Push(target);
                }
            }
        }

        return reached;
    }

    private static IEnumerable<string> FileReferences(string text)
    {
        for (var match = FileReference.Match(text); match.Success; match = match.NextMatch())
        {
            yield return match.Groups[1].Value.Trim();
        }
    }

    private static string Resolve(string referrer, string reference) =>
        SpecPath.Normalize(referrer.Substring(0, referrer.LastIndexOfAny(['/', '\\']) + 1) + reference);
}
