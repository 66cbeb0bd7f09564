namespace ApiVideo.Build.Benchmarks.Editing;

/// <summary>Represents what an editor needed for a library.</summary>
/// <param name="Consumer">The name of the document.</param>
/// <param name="Contender">How the code comes into the library.</param>
/// <param name="Opened">The cost of the first completion, with the first run of the generator.</param>
/// <param name="Key">The cost of a completion after a key in a file beside the client.</param>
/// <param name="Edit">The cost of a completion after an edit of the document; <see langword="null"/> if the library has none.</param>
internal sealed record EditorFigures(string Consumer, string Contender, Cost Opened, Cost Key, Cost? Edit);
