using System;
using System.Text.Json;

namespace ApiVideo.Runtime;

/// <summary>Represents an event that the OpenAPI document does not describe, with its JSON.</summary>
public sealed partial record UnknownWebhookEvent : WebhookEvent
{
    private readonly byte[] _bytes;

    /// <summary>Initializes a new instance of the <see cref="UnknownWebhookEvent"/> class from JSON.</summary>
    /// <param name="type">The name of the event, or an empty string if it has none.</param>
    /// <param name="json">The JSON of the event.</param>
    /// <exception cref="ArgumentNullException"><paramref name="type"/> is null.</exception>
    public UnknownWebhookEvent(string type, JsonElement json)
        : this(type, WebhookEventReader.Bytes(json))
    {
    }

    private UnknownWebhookEvent(string type, byte[] json)
    {
        ArgumentNullException.ThrowIfNull(type);
        Type = type;
        _bytes = json;
        KeepReceived(json, unreadable: null);
    }

    /// <inheritdoc/>
    public override string Type { get; }

    /// <summary>Determines whether another event has the same name and, byte for byte, the same JSON.</summary>
    /// <param name="other">The other event.</param>
    /// <returns><see langword="true"/> if the events are equal; otherwise, <see langword="false"/>.</returns>
    public bool Equals(UnknownWebhookEvent? other) =>
        other is not null && Type == other.Type && MemoryExtensions.SequenceEqual<byte>(_bytes, other._bytes);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Type, _bytes.Length);

    internal static UnknownWebhookEvent Received(string type, byte[] json) => new(type, json);

    internal override void WriteJson(Utf8JsonWriter writer) => writer.WriteRawValue(_bytes, skipInputValidation: true);
}
