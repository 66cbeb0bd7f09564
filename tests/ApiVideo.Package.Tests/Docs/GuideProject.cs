namespace ApiVideo.Package.Tests.Docs;

/// <summary>What a page says that its code needs.</summary>
/// <param name="Sdk">The SDK of the project.</param>
/// <param name="Packages">The packages, separated by spaces.</param>
/// <param name="Namespace">The namespace of the client that is compiled, or null for that of the project.</param>
/// <param name="Document">The document that is compiled, or null for none.</param>
internal sealed record GuideProject(string Sdk, string Packages, string? Namespace, string? Document);
