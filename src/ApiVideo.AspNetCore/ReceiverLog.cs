using Microsoft.Extensions.Logging;

namespace ApiVideo.AspNetCore;

/// <summary>Writes the messages of the receiver. They never contain a secret, a signature or a body, and for a delivery that is not verified, not even its webhook.</summary>
internal static partial class ReceiverLog
{
    [LoggerMessage(1, LogLevel.Warning, "A delivery was refused with {Status}: {Reason}.")]
    public static partial void Refused(ILogger logger, int status, string reason);

    [LoggerMessage(2, LogLevel.Error, "The secrets of webhook {WebhookId} could not be looked up.")]
    public static partial void SecretsFailed(ILogger logger, string webhookId, Exception exception);

    [LoggerMessage(3, LogLevel.Information, "An event of webhook {WebhookId} had come before and was not handled again.")]
    public static partial void Duplicate(ILogger logger, string webhookId);

    [LoggerMessage(4, LogLevel.Error, "The handler failed on an event {Type} of webhook {WebhookId}, attempt {Attempt} of {Attempts}.")]
    public static partial void HandlerFailed(ILogger logger, string type, string webhookId, int attempt, int attempts, Exception exception);

    [LoggerMessage(5, LogLevel.Warning, "The memory of handled deliveries failed; an event of webhook {WebhookId} may be handled twice.")]
    public static partial void DuplicatesFailed(ILogger logger, string webhookId, Exception exception);

    [LoggerMessage(6, LogLevel.Critical, "The host stopped before {Count} deliveries of the queue were handled. They are lost.")]
    public static partial void Lost(ILogger logger, int count);

    [LoggerMessage(7, LogLevel.Critical, "A worker of the queue failed on an event {Type} of webhook {WebhookId}, which is not tried again.")]
    public static partial void WorkerFailed(ILogger logger, string type, string webhookId, Exception exception);

    [LoggerMessage(8, LogLevel.Warning, "An event of webhook {WebhookId} was not handled and could not be released; other receivers may have to wait for it.")]
    public static partial void ReleaseFailed(ILogger logger, string webhookId, Exception exception);

    [LoggerMessage(9, LogLevel.Error, "The inbox failed on an event {Type} of webhook {WebhookId}.")]
    public static partial void InboxFailed(ILogger logger, string type, string webhookId, Exception exception);
}
