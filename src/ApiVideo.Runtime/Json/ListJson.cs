using System;
using System.Buffers;
using System.Collections.Generic;
using System.Text.Json;

namespace ApiVideo.Runtime;

/// <summary>Reads and writes arrays.</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
/// <typeparam name="TCodec">The codec of the elements.</typeparam>
internal readonly struct ListJson<T, TCodec> : IJsonCodec<IReadOnlyList<T>>
    where TCodec : IJsonCodec<T>
{
    public static IReadOnlyList<T> Read(ref Utf8JsonReader reader)
    {
        JsonRead.StartArray(ref reader);
        if (!JsonRead.NextElement(ref reader))
        {
            return [];
        }

        var first = TCodec.Read(ref reader);
        return JsonRead.NextElement(ref reader) ? ReadMany(ref reader, first) : [first];
    }

    public static void Write(Utf8JsonWriter writer, IReadOnlyList<T> value)
    {
        writer.WriteStartArray();
        for (var index = 0; index < value.Count; index++)
        {
            TCodec.Write(writer, value[index]);
        }

        writer.WriteEndArray();
    }

    // Elements wait in memory of the pool, so that the list is allocated once and at its size.
    private static T[] ReadMany(ref Utf8JsonReader reader, T first)
    {
        const int usualCount = 16;
        var pool = ArrayPool<T>.Shared;
        var waiting = pool.Rent(usualCount);
        waiting[0] = first;
        var count = 1;
        do
        {
            var element = TCodec.Read(ref reader);
            if (count == waiting.Length)
            {
                var larger = pool.Rent(2 * count);
                Array.Copy(waiting, larger, count);
                Return(waiting, count);
                waiting = larger;
            }

            waiting[count++] = element;
        }
        while (JsonRead.NextElement(ref reader));

        var list = MemoryExtensions.AsSpan(waiting, 0, count).ToArray();
        Return(waiting, count);
        return list;

        static void Return(T[] array, int used)
        {
            Array.Clear(array, 0, used);
            ArrayPool<T>.Shared.Return(array);
        }
    }
}
