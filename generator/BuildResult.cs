using ApiVideo.Generator.Contracts;
using ApiVideo.Generator.Diagnostics;
using ApiVideo.Generator.Model;

namespace ApiVideo.Generator;

/// <summary>Represents the result of one document: a model, if one could be built, and the findings.</summary>
internal sealed record BuildResult(string Path, ClientModel? Client, EquatableArray<SpecFinding> Findings)
{
    /// <summary>Gets the contract that is to be written; null in any build but one that accepts contracts.</summary>
    public ContractFile? Contract { get; init; }
}
