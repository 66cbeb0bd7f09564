namespace ApiVideo.Generator.Building.Operations;

/// <summary>The name of an operation's method, and of the one that streams, where the operation can do either.</summary>
internal sealed record OperationName(string Name, string? StreamName);
