using System;
using System.Buffers;
using System.Collections.Generic;
using System.Text;
using System.Text.Json;

namespace ApiVideo.Runtime;

/// <summary>
/// Reads the members of an event one by one. A member that is not what it should be is noted and left out; it never ends the
/// reading. Depth has no limit here, since nothing here is recursive; what a member's own type reads has the usual one.
/// </summary>
internal ref struct WebhookEventReader
{
    internal static readonly JsonReaderOptions Unlimited = new() { MaxDepth = int.MaxValue };

    // What Utf8JsonWriter writes; and the time that a JsonElement takes grows with the square of the depth.
    private const int MaxDepth = 1000;

    private readonly ReadOnlySpan<byte> _json;
    private Utf8JsonReader _reader;

    /// <summary>Starts at the members of an object.</summary>
    /// <exception cref="JsonException">The JSON is no object.</exception>
    internal WebhookEventReader(ReadOnlySpan<byte> json)
    {
        _json = json;
        _reader = new Utf8JsonReader(json, Unlimited);
        _reader.Read();
        JsonRead.StartObject(ref _reader);
    }

    /// <summary>The members that could not be read; null when there are none.</summary>
    internal List<string>? Unreadable { get; private set; }

    /// <summary>Gets the bytes of a delivery as an event keeps them: a copy, without a byte order mark.</summary>
    internal static byte[] Copy(ReadOnlySpan<byte> json) => json[MarkLength(json)..].ToArray();

    internal static byte[] Copy(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        var bytes = Encoding.UTF8.GetBytes(json);
        return MarkLength(bytes) == 0 ? bytes : Copy(bytes);
    }

    /// <summary>Gets the bytes of the value that the reader is on.</summary>
    internal static byte[] Take(ref Utf8JsonReader reader) => Bytes(AnyJson.Read(ref reader));

    internal static byte[] Bytes(JsonElement json) => json.ValueKind == JsonValueKind.Undefined
        ? "null"u8.ToArray()
        : Encoding.UTF8.GetBytes(json.GetRawText());

    internal static JsonElement Element(byte[] json)
    {
        var reader = new Utf8JsonReader(json, Unlimited);
        return JsonElement.ParseValue(ref reader);
    }

    internal static byte[] Written(WebhookEvent value)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            value.WriteJson(writer);
        }

        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>Gets the text of a member as a string; null where there is none, or the JSON is no object.</summary>
    internal static string? StringIn(ReadOnlySpan<byte> json, scoped ReadOnlySpan<byte> member) =>
        TryFind(json, member, isObject: false, out var text) ? Encoding.UTF8.GetString(text) : null;

    /// <summary>Gets the text of the last member of that name. All of the JSON is looked at, so that it is known to be JSON.</summary>
    /// <param name="json">The JSON.</param>
    /// <param name="member">The member's name.</param>
    /// <param name="isObject">Whether the JSON has to be an object.</param>
    /// <param name="text">The text; empty where there is none.</param>
    /// <returns>Whether there is a text.</returns>
    /// <exception cref="JsonException">This is no JSON, or no object where it has to be one.</exception>
    internal static bool TryFind(ReadOnlySpan<byte> json, scoped ReadOnlySpan<byte> member, bool isObject, out ReadOnlySpan<byte> text)
    {
        text = default;
        var found = false;
        var reader = new Utf8JsonReader(json, Unlimited);
        reader.Read();
        if (isObject)
        {
            JsonRead.StartObject(ref reader);
        }

        if (reader.TokenType == JsonTokenType.StartObject)
        {
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var isMember = IsNamed(ref reader, member);
                reader.Read();
                if (isMember)
                {
                    found = TryText(ref reader, out text);
                }

                reader.Skip();
            }
        }
        else
        {
            reader.Skip();
        }

        // Anything after the value is an error of the reader's own.
        reader.Read();
        return found;
    }

    /// <summary>Goes to the value of the next member; false at the end of the object.</summary>
    internal bool Next(out ReadOnlySpan<byte> name)
    {
        while (true)
        {
            try
            {
                return JsonRead.NextMember(ref _reader, out name);
            }
            catch (JsonException) when (_reader.TokenType == JsonTokenType.PropertyName)
            {
                // Half a surrogate pair is no name that a member of a type could have.
                _reader.Read();
                _reader.Skip();
            }
        }
    }

    internal void Skip() => _reader.Skip();

    /// <summary>Keeps a member that the document does not know.</summary>
    internal void Other(ReadOnlySpan<byte> name, ref Dictionary<string, JsonElement>? others)
    {
        var text = JsonRead.Name(name);
        Unreadable?.Remove(text);
        if (IsTooDeep(_reader))
        {
            others?.Remove(text);
            (Unreadable ??= []).Add(text);
            _reader.Skip();
            return;
        }

        (others ??= new(StringComparer.Ordinal))[text] = AnyJson.Read(ref _reader);
    }

    /// <summary>Reads a member of a reference type; null where it is null or unreadable.</summary>
    internal T? Reference<T, TCodec>(string name)
        where T : class
        where TCodec : IJsonCodec<T> => TryRead<T, TCodec>(name, out var value) ? value : null;

    /// <summary>Reads a member of a value type; null where it is null or unreadable.</summary>
    internal T? Value<T, TCodec>(string name)
        where T : struct
        where TCodec : IJsonCodec<T> => TryRead<T, TCodec>(name, out var value) ? value : null;

    private static bool IsTooDeep(Utf8JsonReader reader)
    {
        var depth = reader.CurrentDepth;
        while (IsStart(reader.TokenType) || reader.CurrentDepth > depth)
        {
            if (IsStart(reader.TokenType) && reader.CurrentDepth >= depth + MaxDepth)
            {
                return true;
            }

            reader.Read();
        }

        return false;
    }

    private static bool IsStart(JsonTokenType token) =>
        token is JsonTokenType.StartObject or JsonTokenType.StartArray;

    private static int MarkLength(ReadOnlySpan<byte> json) =>
        MemoryExtensions.StartsWith(json, "\uFEFF"u8) ? "\uFEFF"u8.Length : 0;

    private static bool IsNamed(ref Utf8JsonReader reader, scoped ReadOnlySpan<byte> member)
    {
        try
        {
            return reader.ValueTextEquals(member);
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair.
            return false;
        }
    }

    private static bool TryText(scoped ref Utf8JsonReader reader, out ReadOnlySpan<byte> text)
    {
        text = default;
        if (reader.TokenType != JsonTokenType.String)
        {
            return false;
        }

        try
        {
            text = JsonRead.Text(ref reader);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private bool TryRead<T, TCodec>(string name, out T value)
        where TCodec : IJsonCodec<T>
    {
        // Of members with the same name the last one counts, for better or worse.
        Unreadable?.RemoveAll(path => WebhookEventRepair.IsWithin(path, name));
        value = default!;
        if (JsonRead.IsNull(ref _reader))
        {
            return false;
        }

        if (IsStart(_reader.TokenType))
        {
            var start = (int)_reader.TokenStartIndex;
            _reader.Skip();
            return TryReadWhole<T, TCodec>(_json[start..(int)_reader.BytesConsumed], name, out value);
        }

        try
        {
            value = TCodec.Read(ref _reader);
            return true;
        }
        catch (JsonException)
        {
            (Unreadable ??= []).Add(name);
            return false;
        }
    }

    private bool TryReadWhole<T, TCodec>(ReadOnlySpan<byte> json, string name, out T value)
        where TCodec : IJsonCodec<T>
    {
        var unreadable = Unreadable;
        var isRead = WebhookEventRepair.TryRead<T, TCodec>(json, name, ref unreadable, out value);
        Unreadable = unreadable;
        return isRead;
    }
}
