namespace ApiVideo;

/// <summary>What came out when a signature was verified. The default value is not valid.</summary>
/// <param name="Status">The outcome.</param>
public readonly record struct WebhookSignatureResult(WebhookSignatureStatus Status)
{
    /// <summary>Gets a value indicating whether the body was signed with the secret.</summary>
    public bool IsValid => Status == WebhookSignatureStatus.Valid;

    /// <summary>Gives the name of the outcome, which tells nothing about the signature or the secret.</summary>
    /// <returns>The name.</returns>
    public override string ToString() => Status.ToString();
}
