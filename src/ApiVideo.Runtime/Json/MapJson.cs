using System;
using System.Collections.Generic;
using System.Text.Json;

namespace ApiVideo.Runtime;

/// <summary>Reads and writes objects whose members are not known by name. Of members with the same name the last one counts.</summary>
/// <typeparam name="T">The type of the members.</typeparam>
/// <typeparam name="TCodec">The codec of the members.</typeparam>
internal readonly struct MapJson<T, TCodec> : IJsonCodec<IReadOnlyDictionary<string, T>>
    where TCodec : IJsonCodec<T>
{
    public static IReadOnlyDictionary<string, T> Read(ref Utf8JsonReader reader)
    {
        var map = new Dictionary<string, T>(StringComparer.Ordinal);
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            map[JsonRead.Name(name)] = TCodec.Read(ref reader);
        }

        return map;
    }

    public static void Write(Utf8JsonWriter writer, IReadOnlyDictionary<string, T> value)
    {
        writer.WriteStartObject();
        foreach (var member in value)
        {
            writer.WritePropertyName(member.Key);
            TCodec.Write(writer, member.Value);
        }

        writer.WriteEndObject();
    }
}
