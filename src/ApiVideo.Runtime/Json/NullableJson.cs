using System.Text.Json;

namespace ApiVideo.Runtime;

/// <summary>Reads and writes value types that may be null.</summary>
/// <typeparam name="T">The type without null.</typeparam>
/// <typeparam name="TCodec">The codec of the type without null.</typeparam>
internal readonly struct NullableJson<T, TCodec> : IJsonCodec<T?>
    where T : struct
    where TCodec : IJsonCodec<T>
{
    public static T? Read(ref Utf8JsonReader reader) =>
        JsonRead.IsNull(ref reader) ? null : TCodec.Read(ref reader);

    public static void Write(Utf8JsonWriter writer, T? value)
    {
        if (value is null)
        {
            writer.WriteNullValue();
        }
        else
        {
            TCodec.Write(writer, value.GetValueOrDefault());
        }
    }
}
