namespace ApiVideo.Generator.Model;

/// <summary>A member that only ever has one of a few texts.</summary>
internal sealed record UnionConstantModel(string Member, EquatableArray<string> Values);
