namespace ApiVideo.Conformance.Tests.Requests;

/// <summary>There is no value for a schema, such as for one that requires itself.</summary>
internal sealed class NoSampleException(string message) : Exception(message);
