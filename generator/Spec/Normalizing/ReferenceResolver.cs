using ApiVideo.Generator.Diagnostics;
using ApiVideo.Generator.Places;
using Newtonsoft.Json.Linq;

namespace ApiVideo.Generator.Spec.Normalizing;

/// <summary>
/// Follows <c>$ref</c> inside a file and among the listed files, and nowhere else. Every reference that cannot be
/// followed becomes a finding where it stands.
/// </summary>
internal sealed class ReferenceResolver(SourceFiles sources, FindingBag findings)
{
    private const int MaxHops = 100;

    /// <summary>Follows a reference to the end of its chain.</summary>
    /// <param name="reference">The text of the reference.</param>
    /// <param name="at">The object that holds it.</param>
    /// <param name="place">The text itself, for findings.</param>
    /// <param name="keepsSiblings">
    /// Whether a reference with members beside it is a node of its own (a schema of OpenAPI 3.1) and ends the chain.
    /// </param>
    public ResolvedReference? Resolve(string reference, SpecPointer at, SpecPointer place, Func<JObject, bool>? keepsSiblings = null)
    {
        var visited = new List<SpecPointer> { at };
        while (true)
        {
            if (Step(reference, place) is not { } step)
            {
                return null;
            }

            if (step.Node is not JObject target || ReferenceOf(target) is not { } next || keepsSiblings?.Invoke(target) == true)
            {
                return step;
            }

            if (visited.Contains(step.Pointer))
            {
                ReportCycle(visited.SkipWhile(pointer => pointer != step.Pointer));
                return null;
            }

            if (visited.Count > MaxHops)
            {
                findings.RecursiveOrTooDeep(place, "This reference leads to more than 100 others; it is not followed");
                return null;
            }

            visited.Add(step.Pointer);
            reference = next;
            place = step.Pointer.Child("$ref");
        }
    }

    /// <summary>The text of a reference; a schema may also have a property whose name is <c>$ref</c>.</summary>
    public static string? ReferenceOf(JObject node) => node.Property("$ref")?.Value is JValue { Value: string text } ? text : null;

    private ResolvedReference? Step(string reference, SpecPointer place)
    {
        var hash = reference.IndexOf('#');
        var path = hash < 0 ? reference : reference.Substring(0, hash);
        var fragment = hash < 0 ? "" : reference.Substring(hash + 1);
        if (path.Length > 0 && (sources.Identified(place.File).Find(path, place) ?? sources.Identified(sources.Root.Path).Find(path, place)) is { } identified)
        {
            return Within(identified, fragment, reference, place);
        }

        if (SpecPath.IsAbsolute(path))
        {
            findings.RemoteReference(place, reference);
            return null;
        }

        var file = path.Length == 0 ? place.File : sources.Find(place.File, path);
        if (file is null)
        {
            findings.ReferenceToUnlistedFile(place, path, NearestFile(path));
            return null;
        }

        var target = SpecPointer.Parse(file, fragment);
        if (target.Pointer.Length == 0 && sources.Node(target) is JObject whole && SpecVersions.IsDocument(whole))
        {
            return WholeDocument(reference, path, place);
        }

        if (target.Pointer.Length > 0 && target.Pointer[0] != '/')
        {
            if (sources.Anchor(file, target.Pointer) is not { } anchored)
            {
                var meant = target with { Pointer = "/" + target.Pointer };
                findings.ReferenceToNowhere(place, reference, sources.Node(meant) is null ? null : "#" + meant.Pointer);
                return null;
            }

            target = anchored;
        }

        if (sources.Node(target) is { } node)
        {
            return new ResolvedReference(node, target);
        }

        // A fragment alone is one of the schema around it that has an address.
        if (path.Length == 0 && sources.Identified(file).Around(place) is { } around && sources.Node(WithFragment(around, fragment)) is { } own)
        {
            return new ResolvedReference(own, WithFragment(around, fragment));
        }

        findings.ReferenceToNowhere(place, reference, Nearest(target));
        return null;
    }

    // What "#" means in JSON Schema is the schema around it that has an address. A whole description is nothing that can be referred to.
    private ResolvedReference? WholeDocument(string reference, string path, SpecPointer place)
    {
        if (path.Length == 0 && sources.Identified(place.File).Around(place) is { Pointer.Length: > 0 } schema && sources.Node(schema) is { } node)
        {
            return new ResolvedReference(node, schema);
        }

        findings.DocumentDefect(place, $"'{reference}' is a whole document and not a part of one; the reference is not followed");
        return null;
    }

    private ResolvedReference? Within(SpecPointer schema, string fragment, string reference, SpecPointer place)
    {
        var target = fragment.Length == 0 || fragment[0] == '/' ? WithFragment(schema, fragment) : sources.Anchor(schema.File, fragment);
        if (target is { } found && sources.Node(found) is { } node)
        {
            return new ResolvedReference(node, found);
        }

        findings.ReferenceToNowhere(place, reference, suggestion: null);
        return null;
    }

    private static SpecPointer WithFragment(SpecPointer schema, string fragment) => schema with { Pointer = schema.Pointer + SpecPointer.Parse(schema.File, fragment).Pointer };

    private void ReportCycle(IEnumerable<SpecPointer> cycle)
    {
        // One finding however many references enter the circle.
        var members = cycle.OrderBy(static pointer => pointer.ToString(), StringComparer.Ordinal).ToList();
        findings.RecursiveOrTooDeep(members[0].Child("$ref"), "This reference leads back to itself and never to a definition");
    }

    private string? Nearest(SpecPointer target)
    {
        if (findings.IsFull)
        {
            return null;
        }

        var siblings = sources.Node(target.Parent) as JObject;
        var name = Suggestion.Nearest(target.LastSegment, siblings?.Properties().Select(static property => property.Name) ?? []);
        return name is null ? null : "#" + target.Parent.Child(name).Pointer;
    }

    private string? NearestFile(string path)
    {
        var stem = path.Substring(path.LastIndexOf('/') + 1);
        return Suggestion.Nearest(stem, sources.Files.Select(static file => file.Path.Substring(file.Path.LastIndexOfAny(['/', '\\']) + 1)));
    }
}
