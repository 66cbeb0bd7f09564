namespace ApiVideo.Generator.Support;

/// <summary>Reads and writes objects whose members are not known by name. Of members with the same name the last one counts.</summary>
/// <typeparam name="T">The type of the members.</typeparam>
/// <typeparam name="TCodec">The codec of the members.</typeparam>
internal readonly struct MapJson<T, TCodec> : IJsonCodec<global::System.Collections.Generic.IReadOnlyDictionary<string, T>>
    where TCodec : IJsonCodec<T>
{
    public static global::System.Collections.Generic.IReadOnlyDictionary<string, T> Read(ref global::System.Text.Json.Utf8JsonReader reader)
    {
        var map = new global::System.Collections.Generic.Dictionary<string, T>(global::System.StringComparer.Ordinal);
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            map[JsonRead.Name(name)] = TCodec.Read(ref reader);
        }

        return map;
    }

    public static void Write(
        global::System.Text.Json.Utf8JsonWriter writer,
        global::System.Collections.Generic.IReadOnlyDictionary<string, T> value)
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
