namespace ApiVideo.Generator.Support;

/// <summary>What all codecs need to read JSON. Every failure is a <see cref="global::System.Text.Json.JsonException"/>.</summary>
internal static class JsonRead
{
    internal static bool IsNull(ref global::System.Text.Json.Utf8JsonReader reader) =>
        reader.TokenType == global::System.Text.Json.JsonTokenType.Null;

    internal static void StartObject(ref global::System.Text.Json.Utf8JsonReader reader)
    {
        if (reader.TokenType != global::System.Text.Json.JsonTokenType.StartObject)
        {
            throw Unexpected(ref reader, "an object");
        }
    }

    /// <summary>Goes to the value of the next member; false at the end of the object.</summary>
    /// <param name="reader">The reader, within an object.</param>
    /// <param name="name">The member's name in UTF-8, without escapes.</param>
    internal static bool NextMember(
        scoped ref global::System.Text.Json.Utf8JsonReader reader,
        out global::System.ReadOnlySpan<byte> name)
    {
        Advance(ref reader);
        if (reader.TokenType == global::System.Text.Json.JsonTokenType.EndObject)
        {
            name = default;
            return false;
        }

        name = reader.HasValueSequence || reader.ValueIsEscaped ? Unescape(ref reader) : reader.ValueSpan;
        Advance(ref reader);
        return true;
    }

    internal static void StartArray(ref global::System.Text.Json.Utf8JsonReader reader)
    {
        if (reader.TokenType != global::System.Text.Json.JsonTokenType.StartArray)
        {
            throw Unexpected(ref reader, "an array");
        }
    }

    /// <summary>Goes to the next element; false at the end of the array.</summary>
    internal static bool NextElement(ref global::System.Text.Json.Utf8JsonReader reader)
    {
        Advance(ref reader);
        return reader.TokenType != global::System.Text.Json.JsonTokenType.EndArray;
    }

    /// <summary>Goes to the last token of the value. <c>Skip</c> would throw where the reader is not on its last block.</summary>
    internal static void Skip(ref global::System.Text.Json.Utf8JsonReader reader)
    {
        if (!reader.TrySkip())
        {
            throw Incomplete();
        }
    }

    /// <summary>Gives the text of a string in UTF-8, without escapes.</summary>
    internal static global::System.ReadOnlySpan<byte> Text(
        scoped ref global::System.Text.Json.Utf8JsonReader reader,
        string expected = "a string")
    {
        if (reader.TokenType != global::System.Text.Json.JsonTokenType.String)
        {
            throw Unexpected(ref reader, expected);
        }

        return reader.HasValueSequence || reader.ValueIsEscaped ? Unescape(ref reader) : reader.ValueSpan;
    }

    /// <summary>Gives a member's name as a string.</summary>
    internal static string Name(global::System.ReadOnlySpan<byte> name) => global::System.Text.Encoding.UTF8.GetString(name);

    /// <summary>Looks for a member of the object that the reader is on, without moving the caller's reader.</summary>
    /// <returns>The text of the last such member; null where there is none, or none that is a string.</returns>
    internal static string? PeekString(
        global::System.Text.Json.Utf8JsonReader reader,
        global::System.ReadOnlySpan<byte> memberName)
    {
        string? text = null;
        if (reader.TokenType == global::System.Text.Json.JsonTokenType.StartObject)
        {
            while (NextMember(ref reader, out var name))
            {
                if (reader.TokenType == global::System.Text.Json.JsonTokenType.String
                    && global::System.MemoryExtensions.SequenceEqual(name, memberName))
                {
                    text = StringJson.Read(ref reader);
                }
                else
                {
                    Skip(ref reader);
                }
            }
        }

        return text;
    }

    internal static global::System.Text.Json.JsonException MissingMember(string type, string member) =>
        new($"The {type} lacks its required member \"{member}\".");

    internal static global::System.Text.Json.JsonException Unexpected(
        ref global::System.Text.Json.Utf8JsonReader reader,
        string expected) =>
        new(string.Create(
            global::System.Globalization.CultureInfo.InvariantCulture,
            $"Expected {expected}, found {Words(reader.TokenType)} at byte {reader.TokenStartIndex}."));

    /// <summary>For a token of the right kind whose value is not what is expected.</summary>
    internal static global::System.Text.Json.JsonException Invalid(
        ref global::System.Text.Json.Utf8JsonReader reader,
        string expected) =>
        new(string.Create(
            global::System.Globalization.CultureInfo.InvariantCulture,
            $"Expected {expected}, found {Words(reader.TokenType)} that is not one at byte {reader.TokenStartIndex}."));

    private static void Advance(ref global::System.Text.Json.Utf8JsonReader reader)
    {
        if (!reader.Read())
        {
            throw Incomplete();
        }
    }

    private static global::System.ReadOnlySpan<byte> Unescape(scoped ref global::System.Text.Json.Utf8JsonReader reader)
    {
        var longest = reader.HasValueSequence ? checked((int)reader.ValueSequence.Length) : reader.ValueSpan.Length;
        var text = new byte[longest];
        try
        {
            return new global::System.ReadOnlySpan<byte>(text, 0, reader.CopyString(text));
        }
        catch (global::System.InvalidOperationException)
        {
            throw Invalid(ref reader, "valid text");
        }
    }

    private static global::System.Text.Json.JsonException Incomplete() => new("The JSON ends within a value.");

    private static string Words(global::System.Text.Json.JsonTokenType token) => token switch
    {
        global::System.Text.Json.JsonTokenType.StartObject => "an object",
        global::System.Text.Json.JsonTokenType.StartArray => "an array",
        global::System.Text.Json.JsonTokenType.String => "a string",
        global::System.Text.Json.JsonTokenType.Number => "a number",
        global::System.Text.Json.JsonTokenType.True or global::System.Text.Json.JsonTokenType.False => "a boolean",
        global::System.Text.Json.JsonTokenType.Null => "null",
        _ => "the end of a value",
    };
}
