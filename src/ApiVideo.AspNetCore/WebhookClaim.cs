namespace ApiVideo.AspNetCore;

/// <summary>Specifies what an <see cref="IWebhookDeduplicator"/> says about a delivery.</summary>
public enum WebhookClaim
{
    /// <summary>The claim is granted. The receiver handles the delivery.</summary>
    Granted,

    /// <summary>The delivery was handled before. The receiver answers it with status 204.</summary>
    Handled,

    /// <summary>
    /// Another process handles the delivery now. The receiver asks again for up to 8 seconds, and then answers with status 503, so that the
    /// server sends the delivery again.
    /// </summary>
    Busy,
}
