namespace ApiVideo.AspNetCore.Secrets;

/// <summary>The source of secrets failed or is busy, so that a delivery can neither be trusted nor refused for good.</summary>
internal sealed class SecretLookupException() : Exception("The secrets could not be looked up.");
