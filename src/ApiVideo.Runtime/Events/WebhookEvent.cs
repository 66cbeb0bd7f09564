using System;
using System.Collections.Generic;
using System.Text;
using System.Text.Json;

namespace ApiVideo.Runtime;

/// <summary>
/// What the server sends by itself: one of the events that the document describes, or an <see cref="UnknownWebhookEvent"/>.
/// An event that was received keeps its JSON as it arrived, and is written as that; a copy made with <c>with</c> is a new event,
/// written from its members. Two events are equal when their members are, however they came about.
/// </summary>
public abstract partial record WebhookEvent
{
    private byte[]? _received;
    private IReadOnlyList<string>? _unreadable;

    // Boxed, so that two threads that ask at once see one or the other whole.
    private object? _json;

    private protected WebhookEvent()
    {
    }

    /// <summary>Makes a new event of the members of another one; how that one was received stays behind.</summary>
    /// <param name="original">The other event.</param>
    protected WebhookEvent(WebhookEvent original)
    {
        ArgumentNullException.ThrowIfNull(original);
    }

    /// <summary>The name of the event on the wire; empty where an unknown event has none.</summary>
    public abstract string Type { get; }

    /// <summary>The JSON of the event: as it was received, with members that the document does not know or that could not be read.</summary>
    public JsonElement Json => (JsonElement)(_json ??= WebhookEventReader.Element(Bytes));

    /// <summary>
    /// The members that were there but are not what the document says, such as <c>emittedAt</c> or <c>data.items[2].createdAt</c>;
    /// <c>$</c> is the payload as a whole. They are null in this event, and in <see cref="Json"/> as they arrived.
    /// </summary>
    public IReadOnlyList<string> UnreadableMembers => _unreadable ?? [];

    private byte[] Bytes => _received ?? WebhookEventReader.Written(this);

    /// <summary>Tells whether the other event is of the same kind, with the same members.</summary>
    /// <param name="other">The other event.</param>
    /// <returns>Whether it is.</returns>
    public virtual bool Equals(WebhookEvent? other) => other is not null && EqualityContract == other.EqualityContract;

    /// <inheritdoc/>
    public override int GetHashCode() => EqualityContract.GetHashCode();

    /// <summary>Remembers how the event was received.</summary>
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

    /// <summary>Prints no JSON: it may have secrets, and ends up in logs.</summary>
    /// <param name="builder">Takes the text.</param>
    /// <returns>Whether anything was printed.</returns>
    protected virtual bool PrintMembers(StringBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Append("Type = ").Append(Type);
        return true;
    }

    /// <summary>Gives the text of a member of the JSON; null where there is none.</summary>
    private protected string? TypeIn(ReadOnlySpan<byte> member) => WebhookEventReader.StringIn(Bytes, member);
}
