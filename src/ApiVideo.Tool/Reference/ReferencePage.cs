namespace ApiVideo.Tool.Reference;

/// <summary>Represents a page of the reference.</summary>
/// <param name="Path">The path in the folder of the reference, with forward slashes.</param>
/// <param name="Text">The Markdown.</param>
internal sealed record ReferencePage(string Path, string Text);
