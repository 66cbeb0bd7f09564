namespace ApiVideo.Generator.Model;

/// <summary>The types of the runtime that the emitted code of one client names, by their keys.</summary>
internal sealed record RuntimeUse(Scope Scope, EquatableArray<string> Types);
