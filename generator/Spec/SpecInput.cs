using ApiVideo.Generator.Model;
using ApiVideo.Generator.Places;

namespace ApiVideo.Generator.Spec;

/// <summary>A spec with its overlays and the other files that its references may lead to.</summary>
/// <param name="Root">The main file.</param>
/// <param name="Others">The files that references may lead to; the main file may be among them.</param>
/// <param name="NamespaceTakenBy">The path of the document that has the namespace of this one.</param>
internal sealed record SpecInput(SpecFile Root, EquatableArray<SpecFile> Others, string? NamespaceTakenBy)
{
    /// <summary>Gets the overlays that change the main file, in the order in which they are applied.</summary>
    public EquatableArray<SpecFile> Overlays { get; init; }

    /// <summary>Gets the names of overlays that are not among the files of the project.</summary>
    public EquatableArray<string> MissingOverlays { get; init; }

    /// <summary>Gets whether the main file is no document but an overlay, which no document names although the project lists it as a spec.</summary>
    public bool IsUnusedOverlay { get; init; }

    /// <summary>Gets the contract that the project has accepted; null where it has none, or none that can be found.</summary>
    public SpecFile? Contract { get; init; }

    /// <summary>Gets every file that a finding may point into.</summary>
    public IEnumerable<SpecFile> Files => Others.Concat(Overlays).Append(Root).Concat(Contract is null ? [] : [Contract]);
}
