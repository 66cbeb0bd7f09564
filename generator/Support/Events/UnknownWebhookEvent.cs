namespace ApiVideo.Generator.Support;

/// <summary>An event that the document does not describe, with its JSON.</summary>
public sealed partial record UnknownWebhookEvent : WebhookEvent
{
    private readonly byte[] _bytes;

    /// <summary>Makes an event from its JSON.</summary>
    /// <param name="type">The name of the event; empty where it has none.</param>
    /// <param name="json">The JSON.</param>
    /// <exception cref="global::System.ArgumentNullException"><paramref name="type"/> is null.</exception>
    public UnknownWebhookEvent(string type, global::System.Text.Json.JsonElement json)
        : this(type, WebhookEventReader.Bytes(json))
    {
    }

    private UnknownWebhookEvent(string type, byte[] json)
    {
        global::System.ArgumentNullException.ThrowIfNull(type);
        Type = type;
        _bytes = json;
        KeepReceived(json, unreadable: null);
    }

    /// <inheritdoc/>
    public override string Type { get; }

    /// <summary>Tells whether the other event has the same name and, byte for byte, the same JSON.</summary>
    /// <param name="other">The other event.</param>
    /// <returns>Whether it has.</returns>
    public bool Equals(UnknownWebhookEvent? other) =>
        other is not null && Type == other.Type && global::System.MemoryExtensions.SequenceEqual<byte>(_bytes, other._bytes);

    /// <inheritdoc/>
    public override int GetHashCode() => global::System.HashCode.Combine(Type, _bytes.Length);

    internal static UnknownWebhookEvent Received(string type, byte[] json) => new(type, json);

    internal override void WriteJson(global::System.Text.Json.Utf8JsonWriter writer) => writer.WriteRawValue(_bytes, skipInputValidation: true);
}
