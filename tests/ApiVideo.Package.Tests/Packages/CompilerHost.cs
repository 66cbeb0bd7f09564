namespace ApiVideo.Package.Tests.Packages;

/// <summary>
/// The assemblies, with the newest version of each, that the oldest supported compiler has at hand in every host.
/// The narrowest is Visual Studio 17.8, where the compiler runs on .NET Framework.
/// </summary>
internal static class CompilerHost
{
    private static readonly Dictionary<string, Version> Assemblies = new(StringComparer.Ordinal)
    {
        ["netstandard"] = new(2, 0, 0, 0),
        ["Microsoft.CodeAnalysis"] = new(4, 8, 0, 0),
        ["Microsoft.CodeAnalysis.CSharp"] = new(4, 8, 0, 0),
        ["Microsoft.CSharp"] = new(4, 0, 0, 0),
        ["System.Buffers"] = new(4, 0, 3, 0),
        ["System.Collections.Immutable"] = new(7, 0, 0, 0),
        ["System.Memory"] = new(4, 0, 1, 2),
        ["System.Numerics.Vectors"] = new(4, 1, 4, 0),
        ["System.Reflection.Metadata"] = new(7, 0, 0, 0),
        ["System.Runtime.CompilerServices.Unsafe"] = new(6, 0, 0, 0),
        ["System.Text.Encoding.CodePages"] = new(7, 0, 0, 0),
        ["System.Threading.Tasks.Extensions"] = new(4, 2, 0, 1),
    };

    public static bool Has(string name, Version version) => Assemblies.TryGetValue(name, out var newest) && version <= newest;
}
