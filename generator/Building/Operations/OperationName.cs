namespace ApiVideo.Generator.Building.Operations;

/// <summary>The names of an operation's method, of the one that walks its pages, and of the one that streams, where the operation can do either.</summary>
internal sealed record OperationName(string Name, string PagesName, string? StreamName);
