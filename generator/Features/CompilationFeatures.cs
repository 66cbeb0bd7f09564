namespace ApiVideo.Generator.Features;

/// <summary>What the consuming project can compile, as far as emitted code depends on it.</summary>
internal sealed record CompilationFeatures(bool HasLanguage, bool HasFramework, string LanguageName)
{
    public bool IsSupported => HasLanguage && HasFramework;

    /// <summary>Gets a value indicating whether System.Threading.RateLimiting is referenced.</summary>
    public bool HasRateLimiting { get; init; }
}
