using ApiVideo.Generator.Naming;

namespace ApiVideo.Generator.Building;

/// <summary>Names the methods of an API: by <c>x-client-action</c>, else the operationId without the tag, else verb and path.</summary>
internal static class OperationNames
{
    public static Dictionary<LocatedOperation, OperationName> Of(TagGroup group)
    {
        // "…Async", "…AllAsync", "Build…Request" and "…Operation" are made from each name, so one name must not end as another's.
        var scope = new NameScope(StringComparer.Ordinal, ReservedNames.Members, [group.TypeName]);
        var names = new Dictionary<LocatedOperation, OperationName>();
        foreach (var operation in group.Operations)
        {
            names.Add(operation, new OperationName(Take(scope, group.Name, operation), StreamName: null));
        }

        // After all others, which they must not take a name from.
        foreach (var operation in group.Operations.Where(operation => ResponseBuilder.IsStreamBesideJson(operation.Operation)))
        {
            var name = names[operation].Name;
            names[operation] = new OperationName(name, scope.Take(name + "Stream", "Operation", operation.Display + " stream"));
        }

        return names;
    }

    private static string Take(NameScope scope, string tag, LocatedOperation operation)
    {
        var candidates = Candidates(tag, operation).Select(Trim).ToList();
        var free = candidates.FirstOrDefault(candidate => !scope.IsTaken(candidate) && !scope.IsTaken(candidate + "All")) ?? candidates[0];
        var name = scope.Take(free, "Operation", operation.Display);
        scope.Take(name + "All", "Operation", operation.Display);
        return name;
    }

    private static IEnumerable<string> Candidates(string tag, LocatedOperation operation)
    {
        if (Extensions.Text(operation.Operation.ExtensionData, "x-client-action") is { } action)
        {
            yield return Identifier.Pascal(action);
        }

        if (operation.Operation.OperationId is { } id && !string.IsNullOrWhiteSpace(id))
        {
            if (WithoutTag(id, tag) is { } rest)
            {
                yield return Identifier.Pascal(rest);
            }

            yield return Identifier.Pascal(id);
        }

        yield return Identifier.Pascal(operation.Method.ToLowerInvariant() + " " + operation.Path.Replace("{", " by ").Replace("}", " "));
    }

    // "emails/send" is a method of Emails, which its class says already. Without a sign between them the two may be one word, or
    // a verb and its object: "searchHubs" of Search stays as it is.
    private static string? WithoutTag(string id, string tag)
    {
        var position = 0;
        foreach (var sign in tag.Where(char.IsLetterOrDigit))
        {
            while (position < id.Length && !char.IsLetterOrDigit(id[position]))
            {
                position++;
            }

            if (position == id.Length || char.ToLowerInvariant(id[position]) != char.ToLowerInvariant(sign))
            {
                return null;
            }

            position++;
        }

        var rest = id.Substring(position);
        var start = rest.TakeWhile(sign => !char.IsLetterOrDigit(sign)).Count();
        return start > 0 && start < rest.Length && char.IsLetter(rest[start]) ? rest.Substring(start) : null;
    }

    // "GetAsync" would become "GetAsyncAsync".
    private static string Trim(string name) =>
        name.Length > 5 && name.EndsWith("Async", StringComparison.Ordinal) ? name.Substring(0, name.Length - 5) : name;
}
