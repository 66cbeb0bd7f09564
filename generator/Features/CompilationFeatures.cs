namespace ApiVideo.Generator.Features;

/// <summary>Represents the features of the consuming project that emitted code depends on.</summary>
internal sealed record CompilationFeatures(bool HasLanguage, bool HasFramework, string LanguageName)
{
    public bool IsSupported => HasLanguage && HasFramework;

    /// <summary>Gets a value indicating whether System.Threading.RateLimiting is referenced.</summary>
    public bool HasRateLimiting { get; init; }

    /// <summary>Gets a value indicating whether Microsoft.Extensions.Http is referenced, and what it builds on, at version 8 or later.</summary>
    public bool HasHttpFactory { get; init; }

    /// <summary>Gets a value indicating whether that version writes queries into its logs.</summary>
    public bool LogsQueries { get; init; }

    /// <summary>Gets a value indicating whether Microsoft.Extensions.Http.Resilience is referenced.</summary>
    public bool HasResilience { get; init; }

    /// <summary>Gets a value indicating whether Microsoft.AspNetCore.OpenApi is referenced, at version 10 or later.</summary>
    public bool HasOpenApi { get; init; }

    /// <summary>Gets a value indicating whether the project shows its internals to others, and the compiler can hide some of them.</summary>
    public bool HidesRuntime { get; init; }

    /// <summary>Gets a value indicating whether the project declares the attribute that hides them.</summary>
    public bool HasHidingMark { get; init; }
}
