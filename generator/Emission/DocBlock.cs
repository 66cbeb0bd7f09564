namespace ApiVideo.Generator.Emission;

/// <summary>A paragraph or an item of a list in XML documentation, as escaped XML.</summary>
/// <param name="Xml">The content. A tab stands for a space at which the line is not wrapped.</param>
/// <param name="List">The type of the list that the block is an item of; null for a paragraph.</param>
internal sealed record DocBlock(string Xml, string? List);
