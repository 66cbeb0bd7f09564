using ApiVideo.Generator.Building.Schemas;
using ApiVideo.Generator.Diagnostics;
using ApiVideo.Generator.Model;
using ApiVideo.Generator.Naming;
using ApiVideo.Generator.Spec;

namespace ApiVideo.Generator.Building;

/// <summary>Represents the state that all builders of one document share.</summary>
internal sealed record BuildContext(SpecDocument Spec, ClientNames Names, FindingBag Findings, CancellationToken CancellationToken)
{
    public Scope Scope => Names.Scope;

    /// <summary>Gets what the parts of the model are built from.</summary>
    public ModelSources Sources { get; init; } = new(Spec);

    /// <summary>Gets the identifiers of the names that occur again and again.</summary>
    public IdentifierTable Identifiers { get; init; } = new();

    public MemberBudget Members { get; init; } = new();
}
