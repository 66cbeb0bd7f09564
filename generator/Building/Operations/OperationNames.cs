using ApiVideo.Generator.Building.Responses;
using ApiVideo.Generator.Naming;
using ApiVideo.Generator.Spec;

namespace ApiVideo.Generator.Building.Operations;

/// <summary>Names the methods of an API: by <c>x-client-action</c>, else the operationId, else verb and path.</summary>
internal static class OperationNames
{
    public static Dictionary<LocatedOperation, OperationName> Of(TagGroup group, SpecDocument spec)
    {
        // "…Async", "…AllAsync", "Build…Request" and "…Operation" are made from each name, so one name must not end as another's.
        var scope = new NameScope(StringComparer.Ordinal, ReservedNames.Members, [group.TypeName]);
        var names = new Dictionary<LocatedOperation, OperationName>();
        foreach (var operation in group.Operations)
        {
            names.Add(operation, new OperationName(Take(scope, operation), []));
        }

        // After all others, which they must not take a name from.
        var choices = new ContentChoices(spec);
        foreach (var operation in group.Operations)
        {
            var name = names[operation].Name;
            var variants = Variants(operation, choices)
                .Select(variant => variant with { Name = scope.Take(name + variant.Name, "Operation", operation.Display + " " + variant.Name) }).ToList();
            names[operation] = new OperationName(name, variants);
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

    private static string Take(NameScope scope, LocatedOperation operation)
    {
        var candidates = Candidates(operation).Select(Trim).ToList();
        var free = candidates.FirstOrDefault(candidate => !scope.IsTaken(candidate) && !scope.IsTaken(candidate + "All")) ?? candidates[0];
        var name = scope.Take(free, "Operation", operation.Display);
        scope.Take(name + "All", "Operation", operation.Display);
        return name;
    }

    private static IEnumerable<string> Candidates(LocatedOperation operation)
    {
        if (Extensions.Text(operation.Operation.ExtensionData, "x-client-action") is { } action)
        {
            yield return Identifier.Pascal(action);
        }

        if (!string.IsNullOrWhiteSpace(operation.Operation.OperationId))
        {
            yield return Identifier.Pascal(operation.Operation.OperationId!);
        }

        yield return Identifier.Pascal(operation.Method.ToLowerInvariant() + " " + operation.Path.Replace("{", " by ").Replace("}", " "));
    }

    // "GetAsync" would become "GetAsyncAsync".
    private static string Trim(string name) =>
        name.Length > 5 && name.EndsWith("Async", StringComparison.Ordinal) ? name.Substring(0, name.Length - 5) : name;
}
