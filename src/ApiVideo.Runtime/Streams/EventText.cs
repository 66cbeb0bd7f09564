using System;
using System.Buffers;
using System.Globalization;
using System.IO;
using System.Text;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;

namespace ApiVideo.Runtime;

/// <summary>One server-sent event, read as the HTML standard describes it.</summary>
internal sealed class EventText
{
    private EventText(string data, string? name, string? id, TimeSpan? retry)
    {
        Data = data;
        Name = name;
        Id = id;
        Retry = retry;
    }

    internal string Data { get; }

    /// <summary>The name; null where the server gave none.</summary>
    internal string? Name { get; }

    internal string? Id { get; }

    /// <summary>Gets how long to wait before connecting again; null where the server does not say.</summary>
    internal TimeSpan? Retry { get; }

    /// <summary>Reads to the end of the next event that has data; null at the end of the stream, where an event that did not end is dropped.</summary>
    /// <param name="reader">The stream, whose lines are bounded.</param>
    /// <param name="limit">The length in bytes beyond which the data of one event is refused.</param>
    /// <param name="cancellationToken">The caller's token.</param>
    internal static async ValueTask<EventText?> NextAsync(StreamReader reader, long limit, CancellationToken cancellationToken)
    {
        StringBuilder? data = null;
        string? name = null;
        string? id = null;
        TimeSpan? retry = null;
        var length = 0L;
        while (await reader.ReadLineAsync(cancellationToken).ConfigureAwait(false) is { } line)
        {
            if (line.Length == 0)
            {
                if (data is not null)
                {
                    return new EventText(data.ToString(), string.IsNullOrEmpty(name) ? null : name, id, retry);
                }

                name = null;
                continue;
            }

            var colon = line.IndexOf(':');
            var field = colon < 0 ? line : line[..colon];
            var value = colon < 0 ? "" : line[(colon + (line.Length > colon + 1 && line[colon + 1] == ' ' ? 2 : 1))..];
            switch (field)
            {
                case "data":
                    length += Encoding.UTF8.GetByteCount(value) + (data is null ? 0 : 1);
                    if (length > limit)
                    {
                        throw LineLimitStream.TooLong(limit);
                    }

                    data = data is null ? new StringBuilder(value) : data.Append('\n').Append(value);
                    break;
                case "event":
                    name = value;
                    break;
                case "id":
                    id = value.Contains('\0') ? id : value;
                    break;
                case "retry":
                    retry = uint.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var milliseconds) ? TimeSpan.FromMilliseconds((double)milliseconds) : retry;
                    break;
            }
        }

        return null;
    }

    /// <summary>Gets the event with its data read.</summary>
    internal ServerSentEvent<T> With<T>(T data) => new(data, Name ?? "message", Id, Retry);

    /// <summary>Writes the event as a JSON object, in which data that is JSON stands as it is, and other data as a string.</summary>
    internal byte[] ToJson()
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            writer.WriteString("event"u8, Name ?? "message");
            writer.WritePropertyName("data"u8);
            WriteData(writer);
            if (Id is not null)
            {
                writer.WriteString("id"u8, Id);
            }

            if (Retry is { } retry)
            {
                writer.WriteNumber("retry"u8, (long)retry.TotalMilliseconds);
            }

            writer.WriteEndObject();
        }

        return buffer.WrittenSpan.ToArray();
    }

    private void WriteData(Utf8JsonWriter writer)
    {
        try
        {
            using var document = JsonDocument.Parse(Data);
            document.RootElement.WriteTo(writer);
        }
        catch (JsonException)
        {
            writer.WriteStringValue(Data);
        }
    }
}
