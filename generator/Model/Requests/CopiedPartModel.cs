namespace ApiVideo.Generator.Model.Requests;

/// <summary>A part of a body that is a member of an earlier response, where the caller does not set it.</summary>
/// <param name="Parameter">The C# name of the parameter.</param>
/// <param name="WireName">The name of the part, and of the member.</param>
/// <param name="Property">The C# name of the member.</param>
internal sealed record CopiedPartModel(string Parameter, string WireName, string Property);
