namespace ApiVideo.Generator.Model.Schemas;

/// <summary>What a union writes before the members of a case: one of the texts, the first unless the value has another of them.</summary>
/// <param name="Values">The texts.</param>
/// <param name="IsChosen">Whether the union keeps which of them it is, since the value has no member for it.</param>
internal sealed record UnionLabelModel(EquatableArray<string> Values, bool IsChosen);
