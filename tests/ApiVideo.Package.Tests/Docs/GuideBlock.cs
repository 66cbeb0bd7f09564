namespace ApiVideo.Package.Tests.Docs;

/// <summary>A block of C# in a page, with the project that the page asks for.</summary>
/// <param name="Page">The path of the page, relative to the repository.</param>
/// <param name="Line">The line where its code starts, counted from 1.</param>
/// <param name="Code">The code.</param>
/// <param name="Project">The project that compiles it.</param>
internal sealed record GuideBlock(string Page, int Line, string Code, GuideProject Project);
