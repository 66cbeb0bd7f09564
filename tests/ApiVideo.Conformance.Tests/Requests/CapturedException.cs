namespace ApiVideo.Conformance.Tests.Requests;

/// <summary>The request is captured, and there is no answer to come.</summary>
internal sealed class CapturedException : Exception;
