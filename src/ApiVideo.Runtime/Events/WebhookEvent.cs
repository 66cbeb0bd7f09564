using System;
using System.Collections.Generic;
using System.Text;
using System.Text.Json;

namespace ApiVideo.Runtime;

/// <summary>Represents an event that the server sends: an event that the OpenAPI document describes, or an <see cref="UnknownWebhookEvent"/>.</summary>
/// <remarks>
/// An event that was received keeps its JSON as it arrived, and is serialized as this JSON. A copy that is created with a
/// <see langword="with"/> expression is a new event, and is serialized from its members. Two events are equal if their members are equal.
/// </remarks>
public abstract partial record WebhookEvent
{
    private byte[]? _received;
    private IReadOnlyList<string>? _unreadable;

    // Boxed, so that two threads that ask at once see one or the other whole.
    private object? _json;

    private protected WebhookEvent()
    {
    }

    /// <summary>Initializes a new instance of the <see cref="WebhookEvent"/> class with the members of another event, but without the JSON that was received.</summary>
    /// <param name="original">The event to copy.</param>
    /// <exception cref="ArgumentNullException"><paramref name="original"/> is null.</exception>
    protected WebhookEvent(WebhookEvent original)
    {
        ArgumentNullException.ThrowIfNull(original);
    }

    /// <summary>Gets the name of the event as it is sent, or an empty string if an unknown event has none.</summary>
    public abstract string Type { get; }

    /// <summary>Gets the JSON of the event. For an event that was received, this is the JSON as it arrived, with all its members.</summary>
    public JsonElement Json => (JsonElement)(_json ??= WebhookEventReader.Element(Bytes));

    /// <summary>
    /// Gets the paths of the members whose values do not match the OpenAPI document, such as <c>emittedAt</c> or <c>data.items[2].createdAt</c>.
    /// <c>$</c> is the whole payload. These members are <see langword="null"/> in this event; <see cref="Json"/> has their values.
    /// </summary>
    public IReadOnlyList<string> UnreadableMembers => _unreadable ?? [];

    private byte[] Bytes => _received ?? WebhookEventReader.Written(this);

    /// <summary>Determines whether another event has the same type and equal members.</summary>
    /// <param name="other">The other event.</param>
    /// <returns><see langword="true"/> if the events are equal; otherwise, <see langword="false"/>.</returns>
    public virtual bool Equals(WebhookEvent? other) => other is not null && EqualityContract == other.EqualityContract;

    /// <inheritdoc/>
    public override int GetHashCode() => EqualityContract.GetHashCode();

    /// <summary>Keeps the JSON that was received.</summary>
    internal void KeepReceived(byte[] json, List<string>? unreadable)
    {
        _received = json;
        _unreadable = unreadable;
    }

    internal void WriteTo(Utf8JsonWriter writer)
    {
        if (_received is { } json)
        {
            writer.WriteRawValue(json, skipInputValidation: true);
        }
        else
        {
            WriteJson(writer);
        }
    }

    /// <summary>Writes the event from its members.</summary>
    internal abstract void WriteJson(Utf8JsonWriter writer);

    /// <summary>Appends the members for <see cref="object.ToString"/>. The JSON is not printed, because it can contain secrets.</summary>
    /// <param name="builder">The builder to append to.</param>
    /// <returns><see langword="true"/> if anything was appended; otherwise, <see langword="false"/>.</returns>
    protected virtual bool PrintMembers(StringBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Append("Type = ").Append(Type);
        return true;
    }

    /// <summary>Gets the text of a member of the JSON, or null if there is none.</summary>
    private protected string? TypeIn(ReadOnlySpan<byte> member) => WebhookEventReader.StringIn(Bytes, member);
}
