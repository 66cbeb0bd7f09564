namespace ApiVideo.Generator.Model;

/// <summary>A type of the runtime, by its key, and whether a client needs it.</summary>
internal sealed record RuntimeFile(Scope Scope, string Key, bool IsNeeded);
