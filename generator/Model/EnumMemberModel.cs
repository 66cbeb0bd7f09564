namespace ApiVideo.Generator.Model;

/// <summary>A value of a string enum that the spec names.</summary>
internal sealed record EnumMemberModel(string Name, string WireValue);
