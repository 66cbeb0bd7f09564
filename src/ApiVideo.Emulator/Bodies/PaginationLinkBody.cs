namespace ApiVideo.Emulator.Bodies;

/// <summary>The address of a page on the wire.</summary>
internal sealed record PaginationLinkBody(string Rel, string Uri);
