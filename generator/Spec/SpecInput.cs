using ApiVideo.Generator.Model;
using ApiVideo.Generator.Places;

namespace ApiVideo.Generator.Spec;

/// <summary>A spec with the other files that its references may lead to.</summary>
internal sealed record SpecInput(SpecFile Root, EquatableArray<SpecFile> Others, string? NamespaceTakenBy)
{
    /// <summary>Gets the contract that the project has accepted; null where it has none, or none that can be found.</summary>
    public SpecFile? Contract { get; init; }

    /// <summary>Gets all files that findings can be in.</summary>
    public IEnumerable<SpecFile> Files => Contract is null ? Others.Append(Root) : Others.Append(Root).Append(Contract);
}
