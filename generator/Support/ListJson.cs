namespace ApiVideo.Generator.Support;

/// <summary>Reads and writes arrays.</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
/// <typeparam name="TCodec">The codec of the elements.</typeparam>
internal readonly struct ListJson<T, TCodec> : IJsonCodec<global::System.Collections.Generic.IReadOnlyList<T>>
    where TCodec : IJsonCodec<T>
{
    public static global::System.Collections.Generic.IReadOnlyList<T> Read(ref global::System.Text.Json.Utf8JsonReader reader)
    {
        JsonRead.StartArray(ref reader);
        if (!JsonRead.NextElement(ref reader))
        {
            return [];
        }

        var first = TCodec.Read(ref reader);
        return JsonRead.NextElement(ref reader) ? ReadMany(ref reader, first) : [first];
    }

    public static void Write(
        global::System.Text.Json.Utf8JsonWriter writer,
        global::System.Collections.Generic.IReadOnlyList<T> value)
    {
        writer.WriteStartArray();
        for (var index = 0; index < value.Count; index++)
        {
            TCodec.Write(writer, value[index]);
        }

        writer.WriteEndArray();
    }

    // Elements wait in memory of the pool, so that the list is allocated once and at its size.
    private static T[] ReadMany(ref global::System.Text.Json.Utf8JsonReader reader, T first)
    {
        const int usualCount = 16;
        var pool = global::System.Buffers.ArrayPool<T>.Shared;
        var waiting = pool.Rent(usualCount);
        waiting[0] = first;
        var count = 1;
        do
        {
            var element = TCodec.Read(ref reader);
            if (count == waiting.Length)
            {
                var larger = pool.Rent(2 * count);
                global::System.Array.Copy(waiting, larger, count);
                Return(waiting, count);
                waiting = larger;
            }

            waiting[count++] = element;
        }
        while (JsonRead.NextElement(ref reader));

        var list = global::System.MemoryExtensions.AsSpan(waiting, 0, count).ToArray();
        Return(waiting, count);
        return list;

        static void Return(T[] array, int used)
        {
            global::System.Array.Clear(array, 0, used);
            global::System.Buffers.ArrayPool<T>.Shared.Return(array);
        }
    }
}
