namespace ApiVideo.Generator.Model.Servers;

/// <summary>A part of a server's address that the user may choose, or, where it has no default, has to.</summary>
internal sealed record ServerVariableModel(string Name, string? Default, EquatableArray<string> Values, string? Description);
