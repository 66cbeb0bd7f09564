namespace ApiVideo.Generator.Model.Operations;

/// <summary>A stretch of a path template: literal text, or the name of the parameter whose value stands there.</summary>
internal sealed record PathPart(string Text, bool IsParameter);
