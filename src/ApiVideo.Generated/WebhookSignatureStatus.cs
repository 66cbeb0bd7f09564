namespace ApiVideo;

/// <summary>Specifies why a signature is valid or not.</summary>
public enum WebhookSignatureStatus
{
    /// <summary>There is no signature, or an empty one.</summary>
    Missing,

    /// <summary>The signature is not 64 hexadecimal digits.</summary>
    Malformed,

    /// <summary>There is no secret to verify with.</summary>
    NoSecret,

    /// <summary>The body was signed with another secret, or it was changed after it was signed.</summary>
    Mismatch,

    /// <summary>The body was signed with the secret.</summary>
    Valid,
}
