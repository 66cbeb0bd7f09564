using ApiVideo.Generator.Contracts;
using ApiVideo.Generator.Diagnostics;
using ApiVideo.Generator.Model;

namespace ApiVideo.Generator;

/// <summary>What one spec came to: a model, if it could be made, and what there is to tell.</summary>
internal sealed record BuildResult(string Path, ClientModel? Client, EquatableArray<SpecFinding> Findings)
{
    /// <summary>Gets the contract that is to be written; null in any build but one that accepts contracts.</summary>
    public ContractFile? Contract { get; init; }
}
