using ApiVideo.Generator.Building.Responses;
using ApiVideo.Generator.Naming;

namespace ApiVideo.Generator.Building.Operations;

/// <summary>Names the methods of an API: by <c>x-client-action</c>, else the operationId, else verb and path.</summary>
internal static class OperationNames
{
    public static Dictionary<LocatedOperation, OperationName> Of(TagGroup group)
    {
        // "…Async", "…AllAsync", "Build…Request" and "…Operation" are made from each name, so one name must not end as another's.
        var scope = new NameScope(StringComparer.Ordinal, ReservedNames.Members, [group.TypeName]);
        var names = new Dictionary<LocatedOperation, OperationName>();
        foreach (var operation in group.Operations)
        {
            names.Add(operation, new OperationName(Take(scope, operation), StreamName: null));
        }

        // After all others, which they must not take a name from.
        foreach (var operation in group.Operations.Where(operation => ResponseBuilder.IsStreamBesideJson(operation.Operation)))
        {
            var name = names[operation].Name;
            names[operation] = new OperationName(name, scope.Take(name + "Stream", "Operation", operation.Display + " stream"));
        }

        return names;
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
