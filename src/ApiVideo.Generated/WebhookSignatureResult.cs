namespace ApiVideo;

/// <summary>Represents the result of verifying a signature. The default value is not valid.</summary>
/// <param name="Status">The outcome.</param>
public readonly record struct WebhookSignatureResult(WebhookSignatureStatus Status)
{
    /// <summary>Gets a value indicating whether the body was signed with the secret.</summary>
    public bool IsValid => Status == WebhookSignatureStatus.Valid;

    /// <summary>Returns the name of the outcome. It contains nothing of the signature or the secret.</summary>
    /// <returns>The name of <see cref="Status"/>.</returns>
    public override string ToString() => Status.ToString();
}
