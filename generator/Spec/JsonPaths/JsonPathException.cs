namespace ApiVideo.Generator.Spec.JsonPaths;

/// <summary>A path is not valid, or costs too much; the message says why. It never leaves the overlays.</summary>
internal sealed class JsonPathException(string message) : Exception(message);
