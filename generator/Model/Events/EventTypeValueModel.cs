namespace ApiVideo.Generator.Model.Events;

/// <summary>A text that stands for an event.</summary>
internal sealed record EventTypeValueModel(string Value, string TypeName);
