using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Text.Json;

namespace ApiVideo.Runtime;

/// <summary>
/// Reads a value whose parts may be unreadable: what cannot be read is taken out of the JSON, with the member of the innermost
/// object that holds it, and the rest is read again. A list is never shortened.
/// </summary>
internal static class WebhookEventRepair
{
    // Each one costs a walk through the value.
    private const int MaxRepairs = 16;

    /// <summary>Reads a value; false when not even a part of it can be read.</summary>
    /// <param name="json">The value, which is valid JSON.</param>
    /// <param name="name">The name of the member that has the value; empty for the payload as a whole.</param>
    /// <param name="unreadable">Takes what was left out.</param>
    /// <param name="value">The value.</param>
    internal static bool TryRead<T, TCodec>(ReadOnlySpan<byte> json, string name, ref List<string>? unreadable, out T value)
        where TCodec : IJsonCodec<T>
    {
        byte[]? mended = null;
        for (var repairs = 0; ; repairs++)
        {
            if (TryRead<T, TCodec>(mended ?? json, out value, out var failedAt))
            {
                return true;
            }

            mended ??= json.ToArray();
            if (repairs == MaxRepairs || !TryRemove(mended, failedAt, name, out var path))
            {
                (unreadable ??= []).Add(name.Length == 0 ? "$" : name);
                return false;
            }

            (unreadable ??= []).Add(path);
        }
    }

    /// <summary>Determines whether a path is that of the member, or of a part of it.</summary>
    internal static bool IsWithin(string path, string member) =>
        path.StartsWith(member, StringComparison.Ordinal) && (path.Length == member.Length || path[member.Length] is '.' or '[');

    private static bool TryRead<T, TCodec>(ReadOnlySpan<byte> json, out T value, out long failedAt)
        where TCodec : IJsonCodec<T>
    {
        var reader = new Utf8JsonReader(json);
        JsonUnion.IsExact = true;
        try
        {
            reader.Read();
            value = TCodec.Read(ref reader);
            failedAt = -1;
            return true;
        }
        catch (JsonException)
        {
            // Codecs share one reader, so it still stands where it could not go on.
            value = default!;
            failedAt = reader.TokenStartIndex;
            return false;
        }
        finally
        {
            JsonUnion.IsExact = false;
        }
    }

    /// <summary>Overwrites the innermost member that holds the place with spaces; false when no member does.</summary>
    private static bool TryRemove(byte[] json, long place, string name, out string path)
    {
        path = "";
        var open = new Stack<OpenValue>();
        var reader = new Utf8JsonReader(json, WebhookEventReader.Unlimited);
        var member = -1;
        while (reader.Read() && reader.TokenStartIndex < place)
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName:
                    member = (int)reader.TokenStartIndex;
                    break;
                case JsonTokenType.StartObject or JsonTokenType.StartArray:
                    open.Push(new OpenValue(member, Count(open), reader.TokenType == JsonTokenType.StartArray, reader.CurrentDepth));
                    member = -1;
                    break;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    open.Pop();
                    member = -1;
                    break;
                default:
                    Count(open);
                    member = -1;
                    break;
            }
        }

        // The place is a value of a member, an element, or the end of an object that lacks a member.
        var depth = reader.CurrentDepth;
        if (reader.TokenType == JsonTokenType.PropertyName)
        {
            member = (int)reader.TokenStartIndex;
        }
        else if (member < 0)
        {
            while (open.Count > 0 && open.Peek().Member < 0)
            {
                open.Pop();
            }

            if (open.Count == 0)
            {
                return false;
            }

            (member, depth) = (open.Peek().Member, open.Peek().Depth);
            open.Pop();
        }

        path = PathOf(json, open, member, name);
        while (reader.CurrentDepth > depth || reader.TokenType is JsonTokenType.PropertyName
            or JsonTokenType.StartObject or JsonTokenType.StartArray)
        {
            reader.Read();
        }

        Blank(json, member, (int)reader.BytesConsumed);
        return true;
    }

    // Elements are counted where they begin; what is no element has no number.
    private static int Count(Stack<OpenValue> open) =>
        open.TryPeek(out var list) && list.IsList ? list.Elements++ : -1;

    private static string PathOf(byte[] json, Stack<OpenValue> open, int member, string name)
    {
        var path = new StringBuilder(name);
        foreach (var value in Enumerable.Reverse(open))
        {
            if (value.Member >= 0)
            {
                Append(path, json, value.Member);
            }
            else if (value.Element >= 0)
            {
                path.Append('[').Append(value.Element.ToString(CultureInfo.InvariantCulture)).Append(']');
            }
        }

        Append(path, json, member);
        return path.ToString();
    }

    private static void Append(StringBuilder path, byte[] json, int member)
    {
        var reader = new Utf8JsonReader(MemoryExtensions.AsSpan(json, member), isFinalBlock: false, state: default);
        reader.Read();
        path.Append(path.Length == 0 ? "" : ".");
        try
        {
            path.Append(reader.GetString());
        }
        catch (InvalidOperationException)
        {
            path.Append('\uFFFD');
        }
    }

    private static void Blank(byte[] json, int start, int end)
    {
        Array.Fill(json, (byte)' ', start, end - start);
        var before = MemoryExtensions.LastIndexOfAnyExcept(MemoryExtensions.AsSpan(json, 0, start), " \t\r\n"u8);
        if (before >= 0 && json[before] == ',')
        {
            json[before] = (byte)' ';
            return;
        }

        var after = MemoryExtensions.IndexOfAnyExcept(MemoryExtensions.AsSpan(json, end), " \t\r\n"u8);
        if (after >= 0 && json[end + after] == ',')
        {
            json[end + after] = (byte)' ';
        }
    }

    /// <summary>An object or list that is not closed yet.</summary>
    private sealed class OpenValue(int member, int element, bool isList, int depth)
    {
        /// <summary>Gets where the name of the member is that has this value; negative when it is no member's.</summary>
        public int Member { get; } = member;

        /// <summary>Gets the index of the element of a list; negative if it is not an element.</summary>
        public int Element { get; } = element;

        public bool IsList { get; } = isList;

        /// <summary>Gets how deep the value itself stands.</summary>
        public int Depth { get; } = depth;

        /// <summary>Gets how many elements were seen.</summary>
        public int Elements { get; set; }
    }
}
