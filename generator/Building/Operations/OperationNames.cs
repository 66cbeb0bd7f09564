using ApiVideo.Generator.Building.Responses;
using ApiVideo.Generator.Naming;

namespace ApiVideo.Generator.Building.Operations;

/// <summary>
/// Names the methods of an API: by the author's name, by <c>x-client-action</c>, else the operationId without the tag that it may
/// begin with, else verb and path. Of two operations that ask for one name, the first in ordinal order of path and verb keeps it.
/// A derived name gives way to an original one.
/// </summary>
internal static class OperationNames
{
    public static Dictionary<LocatedOperation, OperationName> Of(BuildContext context, TagGroup group)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var operations = group.Operations.OrderBy(operation => operation.Path, StringComparer.Ordinal).ThenBy(operation => operation.Method, StringComparer.Ordinal).ToList();
        var plain = new Dictionary<LocatedOperation, string>();
        foreach (var operation in operations)
        {
            plain.Add(operation, Take(context, taken, Candidates(context, operation, group).Select(Trim).ToList(), operation));
        }

        var names = new Dictionary<LocatedOperation, OperationName>();
        var choices = new ContentChoices(context.Spec);
        foreach (var operation in operations)
        {
            var name = plain[operation];
            var pages = Derived(taken, name + "All", operation);
            var variants = Variants(operation, choices).Select(variant => variant with { Name = Derived(taken, name + variant.Name, operation) }).ToList();
            names.Add(operation, new OperationName(name, pages, variants));
        }

        return names;
    }

    // With the word for the content in place of the name.
    private static IEnumerable<OperationVariant> Variants(LocatedOperation operation, ContentChoices choices)
    {
        var requests = operation.Operation.RequestBody?.ActualRequestBody is { Content.Count: > 1 } body ? choices.Of(body) : [];
        foreach (var request in requests.Skip(1))
        {
            yield return new OperationVariant(request.Word, request, Answer: null);
        }

        var isStreamed = false;
        var answers = ResponseBuilder.Choices(operation, choices);
        if (answers is [{ Kind: ContentKind.Events } events, ..])
        {
            yield return new OperationVariant("Events", Request: null, events) { IsWithNames = true };
        }

        foreach (var answer in answers.Skip(1))
        {
            var isStream = answer.Kind is ContentKind.Events or ContentKind.Lines && !isStreamed;
            isStreamed |= isStream;
            var word = isStream ? "Stream" : answer.Word;
            yield return new OperationVariant(word, Request: null, answer);
            if (answer.Kind == ContentKind.Events)
            {
                yield return new OperationVariant(word + "Events", Request: null, answer) { IsWithNames = true };
            }
        }
    }

    private static string Take(BuildContext context, HashSet<string> taken, List<string> candidates, LocatedOperation operation)
    {
        var name = candidates.FirstOrDefault(candidate => !taken.Contains(candidate)) ?? candidates[0];
        name = Free(taken, name, operation);
        if (name != candidates[0])
        {
            context.Findings.NameClash(operation.Pointer, candidates[0], $"is renamed to '{name}', because another operation of the same tag has that name");
        }

        return name;
    }

    private static string Derived(HashSet<string> taken, string name, LocatedOperation operation) => Free(taken, taken.Contains(name) ? name + "Items" : name, operation);

    // The same operation may come again: hash the hash.
    private static string Free(HashSet<string> taken, string wanted, LocatedOperation operation)
    {
        var name = wanted;
        for (var hash = StableHash.Of(operation.Display); !taken.Add(name); hash = StableHash.Of(hash))
        {
            name = wanted + hash;
        }

        return name;
    }

    private static IEnumerable<string> Candidates(BuildContext context, LocatedOperation located, TagGroup group)
    {
        var operation = located.Operation;
        if (AuthorNames.Of(context, operation.ExtensionData, located.Pointer) is { } given)
        {
            yield return given;
        }

        if (Extensions.Text(operation.ExtensionData, "x-client-action") is { } action)
        {
            yield return Identifier.Pascal(action);
        }

        if (operation.OperationId is { } id && !string.IsNullOrWhiteSpace(id))
        {
            yield return Identifier.Pascal(operation.Tags is { Count: > 0 } ? WithoutTag(id, group) : id);
        }

        yield return Identifier.Pascal(located.Method.ToLowerInvariant() + " " + located.Path.Replace("{", " by ").Replace("}", " "));
    }

    // "issues/create", "Shapes_Echo" and "videos.list" say the tag again.
    private static string WithoutTag(string id, TagGroup group)
    {
        var tag = Identifier.Pascal(group.Tag);
        for (var i = 1; i < id.Length - 1; i++)
        {
            if (!char.IsLetterOrDigit(id[i]) && Identifier.Pascal(id.Substring(0, i)).Equals(tag, StringComparison.OrdinalIgnoreCase) && Words.Split(id.Substring(i + 1)) is [var word, ..] && !char.IsDigit(word[0]))
            {
                return id.Substring(i + 1);
            }
        }

        return id;
    }

    // "GetAsync" would become "GetAsyncAsync".
    private static string Trim(string name) =>
        name.Length > 5 && name.EndsWith("Async", StringComparison.Ordinal) ? name.Substring(0, name.Length - 5) : name;
}
