namespace ApiVideo.Generator.Model;

/// <summary>The face that the emitted JSON code shows to System.Text.Json.</summary>
internal sealed record ContextFile(Scope Scope, string TypeName, EquatableArray<ContextEntry> Entries);
