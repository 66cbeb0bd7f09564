using System.Collections.Immutable;
using ApiVideo.Generator.Model;
using Microsoft.CodeAnalysis;

namespace ApiVideo.Generator.Emission;

/// <summary>Finds what documents and the project itself declare under the names of .NET's types.</summary>
internal static class TakenNamesFinder
{
    private static readonly HashSet<string> Candidates = new(ShortNames.Candidates, StringComparer.Ordinal);

    /// <summary>Gets the names that the document's own types take.</summary>
    public static IEnumerable<string> OfClient(ClientModel client) => client.Schemas.Select(schema => schema.TypeName)
        .Concat(client.Events.Select(@event => @event.TypeName))
        .Concat([client.Client.TypeName, client.Context.TypeName])
        .Where(Candidates.Contains)
        .Select(name => client.Client.Scope.Namespace + "." + name);

    /// <summary>Gets the names that stand in the namespaces of clients before anything is emitted.</summary>
    public static EquatableArray<string> OfProject(Compilation compilation, ImmutableArray<string> namespaces, CancellationToken cancellationToken)
    {
        var found = new List<string>();
        foreach (var name in namespaces.Distinct(StringComparer.Ordinal))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var @namespace = name.Split('.').Aggregate(
                (INamespaceSymbol?)compilation.GlobalNamespace, (parent, part) => parent?.GetNamespaceMembers().FirstOrDefault(child => child.Name == part));
            if (@namespace is not null)
            {
                found.AddRange(Candidates.Where(candidate => @namespace.GetMembers(candidate).Any()).Select(candidate => name + "." + candidate));
            }
        }

        return found.OrderBy(name => name, StringComparer.Ordinal).ToEquatableArray();
    }

    public static TakenNames Join(EquatableArray<string> project, IEnumerable<string> documents) =>
        new(project.Concat(documents).Distinct(StringComparer.Ordinal).OrderBy(name => name, StringComparer.Ordinal).ToEquatableArray());
}
