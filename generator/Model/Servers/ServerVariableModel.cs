namespace ApiVideo.Generator.Model.Servers;

/// <summary>A part of a server's address that the user may choose.</summary>
internal sealed record ServerVariableModel(string Name, string Default, EquatableArray<string> Values, string? Description);
