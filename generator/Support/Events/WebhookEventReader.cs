namespace ApiVideo.Generator.Support;

/// <summary>
/// Reads the members of an event one by one. A member that is not what it should be is noted and left out; it never ends the
/// reading. Depth has no limit here, since nothing here is recursive; what a member's own type reads has the usual one.
/// </summary>
internal ref struct WebhookEventReader
{
    internal static readonly global::System.Text.Json.JsonReaderOptions Unlimited = new() { MaxDepth = int.MaxValue };

    // What Utf8JsonWriter writes; and the time that a JsonElement takes grows with the square of the depth.
    private const int MaximumDepth = 1000;

    private readonly global::System.ReadOnlySpan<byte> _json;
    private global::System.Text.Json.Utf8JsonReader _reader;

    /// <summary>Starts at the members of an object.</summary>
    /// <exception cref="global::System.Text.Json.JsonException">The JSON is no object.</exception>
    internal WebhookEventReader(global::System.ReadOnlySpan<byte> json)
    {
        _json = json;
        _reader = new global::System.Text.Json.Utf8JsonReader(json, Unlimited);
        _reader.Read();
        JsonRead.StartObject(ref _reader);
    }

    /// <summary>The members that could not be read; null when there are none.</summary>
    internal global::System.Collections.Generic.List<string>? Unreadable { get; private set; }

    /// <summary>Gives the bytes of a delivery as an event keeps them: a copy, without a byte order mark.</summary>
    internal static byte[] Copy(global::System.ReadOnlySpan<byte> json) => json[MarkLength(json)..].ToArray();

    internal static byte[] Copy(string json)
    {
        global::System.ArgumentNullException.ThrowIfNull(json);
        var bytes = global::System.Text.Encoding.UTF8.GetBytes(json);
        return MarkLength(bytes) == 0 ? bytes : Copy(bytes);
    }

    /// <summary>Gives the bytes of the value that the reader is on.</summary>
    internal static byte[] Take(ref global::System.Text.Json.Utf8JsonReader reader) => Bytes(AnyJson.Read(ref reader));

    internal static byte[] Bytes(global::System.Text.Json.JsonElement json) => json.ValueKind == global::System.Text.Json.JsonValueKind.Undefined
        ? "null"u8.ToArray()
        : global::System.Text.Encoding.UTF8.GetBytes(json.GetRawText());

    internal static global::System.Text.Json.JsonElement Element(byte[] json)
    {
        var reader = new global::System.Text.Json.Utf8JsonReader(json, Unlimited);
        return global::System.Text.Json.JsonElement.ParseValue(ref reader);
    }

    internal static byte[] Written(WebhookEvent value)
    {
        var buffer = new global::System.Buffers.ArrayBufferWriter<byte>();
        using (var writer = new global::System.Text.Json.Utf8JsonWriter(buffer))
        {
            value.WriteJson(writer);
        }

        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>Gives the text of a member as a string; null where there is none, or the JSON is no object.</summary>
    internal static string? StringIn(global::System.ReadOnlySpan<byte> json, scoped global::System.ReadOnlySpan<byte> member) =>
        TryFind(json, member, isObject: false, out var text) ? global::System.Text.Encoding.UTF8.GetString(text) : null;

    /// <summary>Gives the text of the last member of that name. All of the JSON is looked at, so that it is known to be JSON.</summary>
    /// <param name="json">The JSON.</param>
    /// <param name="member">The member's name.</param>
    /// <param name="isObject">Whether the JSON has to be an object.</param>
    /// <param name="text">The text; empty where there is none.</param>
    /// <returns>Whether there is a text.</returns>
    /// <exception cref="global::System.Text.Json.JsonException">This is no JSON, or no object where it has to be one.</exception>
    internal static bool TryFind(
        global::System.ReadOnlySpan<byte> json,
        scoped global::System.ReadOnlySpan<byte> member,
        bool isObject,
        out global::System.ReadOnlySpan<byte> text)
    {
        text = default;
        var found = false;
        var reader = new global::System.Text.Json.Utf8JsonReader(json, Unlimited);
        reader.Read();
        if (isObject)
        {
            JsonRead.StartObject(ref reader);
        }

        if (reader.TokenType == global::System.Text.Json.JsonTokenType.StartObject)
        {
            while (reader.Read() && reader.TokenType == global::System.Text.Json.JsonTokenType.PropertyName)
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
    internal bool Next(out global::System.ReadOnlySpan<byte> name)
    {
        while (true)
        {
            try
            {
                return JsonRead.NextMember(ref _reader, out name);
            }
            catch (global::System.Text.Json.JsonException) when (_reader.TokenType == global::System.Text.Json.JsonTokenType.PropertyName)
            {
                // Half a surrogate pair is no name that a member of a type could have.
                _reader.Read();
                _reader.Skip();
            }
        }
    }

    internal void Skip() => _reader.Skip();

    /// <summary>Keeps a member that the document does not know.</summary>
    internal void Other(
        global::System.ReadOnlySpan<byte> name,
        ref global::System.Collections.Generic.Dictionary<string, global::System.Text.Json.JsonElement>? others)
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

        (others ??= new(global::System.StringComparer.Ordinal))[text] = AnyJson.Read(ref _reader);
    }

    /// <summary>Reads a member of a reference type; null where it is null or unreadable.</summary>
    internal T? Reference<T, TCodec>(string name)
        where T : class
        where TCodec : IJsonCodec<T> => TryRead<T, TCodec>(name, out var value) ? value : null;

    /// <summary>Reads a member of a value type; null where it is null or unreadable.</summary>
    internal T? Value<T, TCodec>(string name)
        where T : struct
        where TCodec : IJsonCodec<T> => TryRead<T, TCodec>(name, out var value) ? value : null;

    private static bool IsTooDeep(global::System.Text.Json.Utf8JsonReader reader)
    {
        var depth = reader.CurrentDepth;
        while (IsStart(reader.TokenType) || reader.CurrentDepth > depth)
        {
            if (IsStart(reader.TokenType) && reader.CurrentDepth >= depth + MaximumDepth)
            {
                return true;
            }

            reader.Read();
        }

        return false;
    }

    private static bool IsStart(global::System.Text.Json.JsonTokenType token) =>
        token is global::System.Text.Json.JsonTokenType.StartObject or global::System.Text.Json.JsonTokenType.StartArray;

    private static int MarkLength(global::System.ReadOnlySpan<byte> json) =>
        global::System.MemoryExtensions.StartsWith(json, "\uFEFF"u8) ? "\uFEFF"u8.Length : 0;

    private static bool IsNamed(ref global::System.Text.Json.Utf8JsonReader reader, scoped global::System.ReadOnlySpan<byte> member)
    {
        try
        {
            return reader.ValueTextEquals(member);
        }
        catch (global::System.InvalidOperationException)
        {
            // Half a surrogate pair.
            return false;
        }
    }

    private static bool TryText(scoped ref global::System.Text.Json.Utf8JsonReader reader, out global::System.ReadOnlySpan<byte> text)
    {
        text = default;
        if (reader.TokenType != global::System.Text.Json.JsonTokenType.String)
        {
            return false;
        }

        try
        {
            text = JsonRead.Text(ref reader);
            return true;
        }
        catch (global::System.Text.Json.JsonException)
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
        catch (global::System.Text.Json.JsonException)
        {
            (Unreadable ??= []).Add(name);
            return false;
        }
    }

    private bool TryReadWhole<T, TCodec>(global::System.ReadOnlySpan<byte> json, string name, out T value)
        where TCodec : IJsonCodec<T>
    {
        var unreadable = Unreadable;
        var isRead = WebhookEventRepair.TryRead<T, TCodec>(json, name, ref unreadable, out value);
        Unreadable = unreadable;
        return isRead;
    }
}
