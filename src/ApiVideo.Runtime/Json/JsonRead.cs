using System;
using System.Collections.Generic;
using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace ApiVideo.Runtime;

/// <summary>Provides the methods with which all codecs read JSON. Every failure is a <see cref="JsonException"/>.</summary>
internal static class JsonRead
{
    internal static bool IsNull(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Null;

    /// <summary>Reads a value that is not null.</summary>
    internal static T Value<T, TCodec>(this ref Utf8JsonReader reader)
        where TCodec : IJsonCodec<T> =>
        TCodec.Read(ref reader);

    /// <summary>Reads a value of a value type, or null.</summary>
    internal static T? OrNull<T, TCodec>(this ref Utf8JsonReader reader)
        where T : struct
        where TCodec : IJsonCodec<T> =>
        reader.TokenType == JsonTokenType.Null ? null : TCodec.Read(ref reader);

    /// <summary>Reads a value of a reference type, or null.</summary>
    internal static T? OptionalReference<T, TCodec>(this ref Utf8JsonReader reader)
        where T : class
        where TCodec : IJsonCodec<T> =>
        reader.TokenType == JsonTokenType.Null ? null : TCodec.Read(ref reader);

    /// <summary>Reads a text, which is what most members are, or null.</summary>
    internal static string? OptionalString(this ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Null ? null : StringJson.Read(ref reader);

    /// <summary>Reads an enum of texts, or null.</summary>
    internal static T? OptionalEnum<T>(this ref Utf8JsonReader reader)
        where T : struct, ITextEnum<T> =>
        reader.TokenType == JsonTokenType.Null ? null : TextEnumJson<T>.Read(ref reader);

    /// <summary>Reads an object of a type that is its own codec, or null.</summary>
    internal static T? OptionalObject<T>(this ref Utf8JsonReader reader)
        where T : class, IJsonCodec<T> =>
        reader.TokenType == JsonTokenType.Null ? null : T.Read(ref reader);

    /// <summary>Reads a list.</summary>
    internal static IReadOnlyList<T> RequiredList<T, TCodec>(this ref Utf8JsonReader reader)
        where TCodec : IJsonCodec<T> =>
        ListJson<T, TCodec>.Read(ref reader);

    /// <summary>Reads a list, or null.</summary>
    internal static IReadOnlyList<T>? OptionalList<T, TCodec>(this ref Utf8JsonReader reader)
        where TCodec : IJsonCodec<T> =>
        reader.TokenType == JsonTokenType.Null ? null : ListJson<T, TCodec>.Read(ref reader);

    /// <summary>Determines whether a name is the one that is expected; bound at its place, where the other's length is known.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool Is(this ReadOnlySpan<byte> name, ReadOnlySpan<byte> expected) => MemoryExtensions.SequenceEqual(name, expected);

    internal static void StartObject(this ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw Unexpected(ref reader, "an object");
        }
    }

    /// <summary>Goes to the value of the next member; false at the end of the object.</summary>
    /// <param name="reader">The reader, within an object.</param>
    /// <param name="name">The member's name in UTF-8, without escapes.</param>
    internal static bool NextMember(this scoped ref Utf8JsonReader reader, out ReadOnlySpan<byte> name)
    {
        Advance(ref reader);
        if (reader.TokenType == JsonTokenType.EndObject)
        {
            name = default;
            return false;
        }

        name = reader.HasValueSequence || reader.ValueIsEscaped ? Unescape(ref reader) : reader.ValueSpan;
        Advance(ref reader);
        return true;
    }

    internal static void StartArray(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw Unexpected(ref reader, "an array");
        }
    }

    /// <summary>Goes to the next element; false at the end of the array.</summary>
    internal static bool NextElement(ref Utf8JsonReader reader)
    {
        Advance(ref reader);
        return reader.TokenType != JsonTokenType.EndArray;
    }

    /// <summary>Goes to the last token of the value. <c>Skip</c> would throw where the reader is not on its last block.</summary>
    internal static void SkipValue(this ref Utf8JsonReader reader)
    {
        if (!reader.TrySkip())
        {
            throw Incomplete();
        }
    }

    /// <summary>Gets the text of a string in UTF-8, without escapes.</summary>
    internal static ReadOnlySpan<byte> Text(scoped ref Utf8JsonReader reader, string expected = "a string")
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            throw Unexpected(ref reader, expected);
        }

        return reader.HasValueSequence || reader.ValueIsEscaped ? Unescape(ref reader) : reader.ValueSpan;
    }

    /// <summary>Gets a member's name as a string.</summary>
    internal static string Name(ReadOnlySpan<byte> name) => Encoding.UTF8.GetString(name);

    /// <summary>Looks for a member of the object that the reader is on, without moving the caller's reader.</summary>
    /// <returns>The text of the last such member; null where there is none, or none that is a string.</returns>
    internal static string? PeekString(this Utf8JsonReader reader, ReadOnlySpan<byte> memberName)
    {
        string? text = null;
        if (reader.TokenType == JsonTokenType.StartObject)
        {
            while (NextMember(ref reader, out var name))
            {
                if (reader.TokenType == JsonTokenType.String
                    && MemoryExtensions.SequenceEqual(name, memberName))
                {
                    text = StringJson.Read(ref reader);
                }
                else
                {
                    reader.SkipValue();
                }
            }
        }

        return text;
    }

    /// <summary>Creates the error for the first of the required members that was not found.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="type">The name of the type.</param>
    /// <param name="found">A bit for each member that was found; the lowest is the first member's.</param>
    /// <param name="members">The names of the members.</param>
    internal static JsonException MissingMember(this ref Utf8JsonReader reader, string type, ulong found, params string[] members) =>
        new($"The {type} lacks its required member \"{members[BitOperations.TrailingZeroCount(~found)]}\".");

    internal static JsonException Unexpected(ref Utf8JsonReader reader, string expected) =>
        new(string.Create(
            CultureInfo.InvariantCulture,
            $"Expected {expected}, found {Words(reader.TokenType)} at byte {reader.TokenStartIndex}."));

    /// <summary>For a token of the right kind whose value is not what is expected.</summary>
    internal static JsonException Invalid(ref Utf8JsonReader reader, string expected) =>
        new(string.Create(
            CultureInfo.InvariantCulture,
            $"Expected {expected}, found {Words(reader.TokenType)} that is not one at byte {reader.TokenStartIndex}."));

    private static void Advance(ref Utf8JsonReader reader)
    {
        if (!reader.Read())
        {
            throw Incomplete();
        }
    }

    private static ReadOnlySpan<byte> Unescape(scoped ref Utf8JsonReader reader)
    {
        var longest = reader.HasValueSequence ? checked((int)reader.ValueSequence.Length) : reader.ValueSpan.Length;
        var text = new byte[longest];
        try
        {
            return new ReadOnlySpan<byte>(text, 0, reader.CopyString(text));
        }
        catch (InvalidOperationException)
        {
            throw Invalid(ref reader, "valid text");
        }
    }

    private static JsonException Incomplete() => new("The JSON ends within a value.");

    private static string Words(JsonTokenType token) => token switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "an array",
        JsonTokenType.String => "a string",
        JsonTokenType.Number => "a number",
        JsonTokenType.True or JsonTokenType.False => "a boolean",
        JsonTokenType.Null => "null",
        _ => "the end of a value",
    };
}
