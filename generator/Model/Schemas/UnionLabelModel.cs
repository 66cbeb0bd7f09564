namespace ApiVideo.Generator.Model.Schemas;

/// <summary>Represents the text that a union writes before the members of a case: one of several, and the first unless the value has another one.</summary>
/// <param name="Values">The texts.</param>
/// <param name="IsChosen">Whether the union keeps which of them it is, since the value has no member for it.</param>
internal sealed record UnionLabelModel(EquatableArray<string> Values, bool IsChosen);
