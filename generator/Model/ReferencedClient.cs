namespace ApiVideo.Generator.Model;

/// <summary>A client that a referenced assembly has, under the name that a document's client would have.</summary>
/// <param name="Path">The path of the document.</param>
/// <param name="FullName">The full name of the client.</param>
/// <param name="Assembly">The name of the assembly.</param>
internal sealed record ReferencedClient(string Path, string FullName, string Assembly);
