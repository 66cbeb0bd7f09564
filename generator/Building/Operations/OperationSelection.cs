using System.Text.RegularExpressions;
using ApiVideo.Generator.Model;
using ApiVideo.Generator.Naming;
using ApiVideo.Generator.Places;
using ApiVideo.Generator.Spec;
using ApiVideo.Generator.Spec.Normalizing;
using NSwag;

namespace ApiVideo.Generator.Building.Operations;

/// <summary>Takes the operations that the options ask for, grouped by tag.</summary>
internal static class OperationSelection
{
    public static List<TagGroup> Select(BuildContext context)
    {
        var all = All(context.Spec).Where(operation => !Extensions.IsTrue(operation.Operation.ExtensionData, "x-client-ignore")).ToList();
        var options = context.Spec.File.Options;
        var selected = Filter(context, all, nameof(options.IncludeTags), options.IncludeTags, MatchesTag, keep: true);
        selected = Filter(context, selected, nameof(options.IncludePaths), options.IncludePaths, MatchesPath, keep: true);
        selected = Filter(context, selected, nameof(options.IncludeOperations), options.IncludeOperations, MatchesOperation, keep: true);
        selected = Filter(context, selected, nameof(options.ExcludeTags), options.ExcludeTags, MatchesTag, keep: false);
        selected = Filter(context, selected, nameof(options.ExcludePaths), options.ExcludePaths, MatchesPath, keep: false);
        selected = Filter(context, selected, nameof(options.ExcludeOperations), options.ExcludeOperations, MatchesOperation, keep: false);

        // Tags that differ in case or punctuation only would be one C# name; they are one group.
        var tags = context.Spec.Document.Tags ?? [];
        return selected
            .GroupBy(operation => Identifier.Pascal(operation.Tag ?? TagGroup.Untagged), StringComparer.OrdinalIgnoreCase)
            .Select(group => Group(context, group.ToList(), tags))
            .ToList();
    }

    /// <summary>
    /// Determines whether the options ask for a request that the server sends: as of operations, with its key for the path. Where tags
    /// are chosen, one without a tag stays, for callbacks rarely have any.
    /// </summary>
    public static bool TakesDelivery(SpecOptions options, LocatedOperation delivery)
    {
        var isTagged = delivery.Operation.Tags is { Count: > 0 };
        return Takes(options.IncludeTags, pattern => !isTagged || MatchesTag(delivery, pattern))
            && Takes(options.IncludePaths, pattern => MatchesPath(delivery, pattern))
            && Takes(options.IncludeOperations, pattern => MatchesOperation(delivery, pattern))
            && !options.ExcludeTags.Any(pattern => MatchesTag(delivery, pattern))
            && !options.ExcludePaths.Any(pattern => MatchesPath(delivery, pattern))
            && !options.ExcludeOperations.Any(pattern => MatchesOperation(delivery, pattern));
    }

    private static bool Takes(EquatableArray<string> patterns, Func<string, bool> matches) => patterns.Count == 0 || patterns.Any(matches);

    private static TagGroup Group(BuildContext context, List<LocatedOperation> operations, IList<OpenApiTag> tags)
    {
        var name = operations.Select(operation => operation.Tag ?? TagGroup.Untagged).OrderBy(tag => tag, StringComparer.Ordinal).First();
        var index = tags.Select(tag => tag?.Name).ToList().IndexOf(name);
        var declared = index < 0 ? null : tags[index];
        var given = AuthorNames.Of(context, declared?.ExtensionData, SpecPointer.RootOf(context.Spec.File.Path).Child("tags").Child(index));
        return new TagGroup(name, given ?? Identifier.Pascal(name), declared, operations);
    }

    private static IEnumerable<LocatedOperation> All(SpecDocument spec)
    {
        foreach (var path in spec.Document.Paths)
        {
            if (path.Value is not { } item)
            {
                continue;
            }

            foreach (var operation in item)
            {
                if (operation.Value is { } value)
                {
                    yield return new LocatedOperation(path.Key, MethodOf(operation.Key), item, value, spec.PointerOf(value));
                }
            }
        }
    }

    // A method that OpenAPI has no member for is sent as it is written.
    private static string MethodOf(string key) => ObjectShapes.Methods.Contains(key.ToLowerInvariant()) ? key.ToUpperInvariant() : key;

    private static IEnumerable<LocatedOperation> Deliveries(SpecDocument spec) => spec.Deliveries.SelectMany(delivery => delivery.Item
        .Where(operation => operation.Value is not null)
        .Select(operation => new LocatedOperation(delivery.Name, operation.Key.ToUpperInvariant(), delivery.Item, operation.Value, spec.PointerOf(operation.Value))));

    private static List<LocatedOperation> Filter(
        BuildContext context, List<LocatedOperation> operations, string option, EquatableArray<string> patterns, Func<LocatedOperation, string, bool> matches, bool keep)
    {
        if (patterns.Count == 0)
        {
            return operations;
        }

        foreach (var pattern in patterns.Where(pattern => !operations.Concat(Deliveries(context.Spec)).Any(operation => matches(operation, pattern))))
        {
            context.Findings.SelectionIsEmpty(SpecPointer.RootOf(context.Spec.File.Path), option, pattern, suggestion: null);
        }

        return operations.Where(operation => patterns.Any(pattern => matches(operation, pattern)) == keep).ToList();
    }

    private static bool MatchesTag(LocatedOperation operation, string pattern) =>
        operation.Operation.Tags is { Count: > 0 } tags ? tags.Any(tag => Matches(tag, pattern)) : Matches(TagGroup.Untagged, pattern);

    private static bool MatchesPath(LocatedOperation operation, string pattern) => Matches(operation.Path, pattern);

    private static bool MatchesOperation(LocatedOperation operation, string pattern) =>
        Matches(operation.Operation.OperationId, pattern) || Matches(operation.Display, pattern);

    // A star stands for any text; all else is literal.
    private static bool Matches(string? text, string pattern) => text is not null && (pattern.IndexOf('*') < 0
        ? string.Equals(text, pattern, StringComparison.OrdinalIgnoreCase)
        : Regex.IsMatch(text, "^" + Regex.Escape(pattern).Replace("\\*", ".*") + "$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1)));
}
