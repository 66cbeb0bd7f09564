namespace ApiVideo.Generator.Model.Schemas;

/// <summary>A value of an enum that the spec names: a text, or an integer in digits.</summary>
internal sealed record EnumMemberModel(string Name, string WireValue, string? Description);
