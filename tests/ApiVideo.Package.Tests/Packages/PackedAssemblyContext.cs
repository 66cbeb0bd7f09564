using System.Reflection;
using System.Runtime.Loader;

namespace ApiVideo.Package.Tests.Packages;

/// <summary>
/// Loads the packed assemblies as a compiler would: they find each other and what the compiler host has, and
/// nothing else.
/// </summary>
internal sealed class PackedAssemblyContext : AssemblyLoadContext
{
    private readonly string _folder;

    public PackedAssemblyContext(string folder)
        : base(isCollectible: true) => _folder = folder;

    /// <summary>What was asked for in vain.</summary>
    public List<string> Refused { get; } = [];

    public Assembly LoadGenerator() => LoadFromAssemblyPath(Path.Combine(_folder, "ApiVideo.Generator.dll"));

    protected override Assembly? Load(AssemblyName assemblyName)
    {
        var packed = Path.Combine(_folder, assemblyName.Name + ".dll");
        if (File.Exists(packed))
        {
            return LoadFromAssemblyPath(packed);
        }

        if (CompilerHost.Has(assemblyName.Name!, assemblyName.Version!))
        {
            // The default context answers.
            return null;
        }

        Refused.Add(assemblyName.FullName);
        throw new FileNotFoundException($"The oldest compiler host does not have {assemblyName.FullName}.");
    }
}
