namespace ApiVideo.Generator.Model;

/// <summary>What the emitted code of one client names of the runtime.</summary>
internal sealed record RuntimeUse(Scope Scope, RuntimeNames Names);
