using ApiVideo.Generator.Model;

namespace ApiVideo.Generator.Places;

/// <summary>Represents the options that the project sets for one document, read from the metadata of its item and from build properties.</summary>
internal sealed record SpecOptions
{
    public static SpecOptions Default { get; } = new();

    /// <summary>Gets a value indicating whether the file came in as an <c>OpenApiSpec</c> item; other files have to look like a spec.</summary>
    public bool IsMarked { get; init; }

    /// <summary>Gets a value indicating whether the file came in because a document names it as its overlay.</summary>
    public bool IsOverlay { get; init; }

    /// <summary>The overlays of this document, in the order in which they are applied: paths as the project writes them.</summary>
    public EquatableArray<string> Overlays { get; init; }

    /// <summary>The folder that these paths are relative to.</summary>
    public string? OverlayFolder { get; init; }

    public string? Namespace { get; init; }

    public string? ClientName { get; init; }

    public string? Accessibility { get; init; }

    /// <summary>Gets what a plain number is: <c>double</c> (the default) or <c>decimal</c>.</summary>
    public string? NumberType { get; init; }

    /// <summary>Gets what a plain integer is: <c>int</c> or <c>long</c>; by its limits and its name where this says nothing.</summary>
    public string? IntegerType { get; init; }

    public EquatableArray<string> IncludeTags { get; init; }

    public EquatableArray<string> ExcludeTags { get; init; }

    public EquatableArray<string> IncludePaths { get; init; }

    public EquatableArray<string> ExcludePaths { get; init; }

    public EquatableArray<string> IncludeOperations { get; init; }

    public EquatableArray<string> ExcludeOperations { get; init; }

    /// <summary>Gets the path of the contract that the document is compared with; null for none.</summary>
    public string? Contract { get; init; }

    /// <summary>Gets a value indicating whether the file is the contract of a document.</summary>
    public bool IsContract { get; init; }

    /// <summary>Gets a value indicating whether contracts are written instead of clients.</summary>
    public bool IsAcceptingContracts { get; init; }

    /// <summary>The project's root namespace, else its assembly name, else <c>OpenApi</c>.</summary>
    public string RootNamespace { get; init; } = "OpenApi";
}
