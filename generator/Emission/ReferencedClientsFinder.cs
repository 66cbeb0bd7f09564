using System.Collections.Immutable;
using ApiVideo.Generator.Model;
using Microsoft.CodeAnalysis;

namespace ApiVideo.Generator.Emission;

/// <summary>Finds the clients that a referenced assembly has already, and that the code of the project can use.</summary>
internal static class ReferencedClientsFinder
{
    public static EquatableArray<ReferencedClient> Find(Compilation compilation, ImmutableArray<(string Path, string FullName)> clients, CancellationToken cancellationToken)
    {
        var found = new List<ReferencedClient>();
        foreach (var (path, fullName) in clients)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var other = compilation.GetTypesByMetadataName(fullName).FirstOrDefault(type =>
                !SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, compilation.Assembly) && compilation.IsSymbolAccessibleWithin(type, compilation.Assembly));
            if (other is not null)
            {
                found.Add(new ReferencedClient(path, fullName, other.ContainingAssembly.Identity.Name));
            }
        }

        return found.ToEquatableArray();
    }
}
