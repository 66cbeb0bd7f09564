namespace ApiVideo.Generator.Spec.Overlays;

/// <summary>An overlay would make the document larger than any document may be. It never leaves the overlays.</summary>
internal sealed class OverlayException(string message) : Exception(message);
