namespace ApiVideo.Generator.Model.Events;

/// <summary>An event as <c>Match</c> and the handler know it.</summary>
internal sealed record EventCaseModel(string TypeName, string BaseName, string LocalName, string Key);
