namespace DurableReceiver;

/// <summary>The names of the stream and of the fields that each delivery has in it.</summary>
internal static class DeliveryStream
{
    public const string Key = "webhooks:deliveries";
    public const string Group = "handlers";
    public const string WebhookId = "webhook";
    public const string Signature = "signature";
    public const string Body = "body";
}
