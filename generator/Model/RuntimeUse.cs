namespace ApiVideo.Generator.Model;

/// <summary>The names of the runtime in the emitted code of one client.</summary>
internal sealed record RuntimeUse(Scope Scope, RuntimeNames Names);
