using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ApiVideo.Generator.Features;

/// <summary>Reduces the compilation to the few booleans that matter; the only step that a C# edit runs again.</summary>
internal static class FeatureDetector
{
    // The marks of .NET 8 in its core library; a polyfill in the project's own source does not count.
    private const string Net8Type = "System.Runtime.CompilerServices.InlineArrayAttribute";

    private const string RateLimiterType = "System.Threading.RateLimiting.RateLimiter";

    public static CompilationFeatures Detect(Compilation compilation, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var language = (compilation as CSharpCompilation)?.LanguageVersion ?? LanguageVersion.Default;
        var core = compilation.GetSpecialType(SpecialType.System_Object).ContainingAssembly;
        return new CompilationFeatures(
            HasLanguage: language >= LanguageVersion.CSharp12,
            HasFramework: core?.GetTypeByMetadataName(Net8Type) is not null,
            LanguageName: language.ToDisplayString())
        {
            HasRateLimiting = compilation.GetTypeByMetadataName(RateLimiterType) is { DeclaredAccessibility: Accessibility.Public },
        };
    }
}
