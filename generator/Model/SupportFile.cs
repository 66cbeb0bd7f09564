namespace ApiVideo.Generator.Model;

/// <summary>What decides which support files a client has, and how they read.</summary>
internal sealed record SupportFile(Scope Scope, EquatableArray<SupportArea> Areas);
