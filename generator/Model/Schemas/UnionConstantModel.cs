namespace ApiVideo.Generator.Model.Schemas;

/// <summary>A member that only ever has one of a few values, given as texts; numbers and truth values as JSON writes them.</summary>
internal sealed record UnionConstantModel(string Member, EquatableArray<string> Values);
