using System.Numerics;
using System.Text.Json;

namespace ApiVideo.Runtime;

/// <summary>Numbers that are written as strings, and read from numbers too.</summary>
/// <typeparam name="T">The type.</typeparam>
/// <typeparam name="TCodec">The codec of the number.</typeparam>
internal readonly struct TextNumberJson<T, TCodec> : IJsonCodec<T>
    where T : struct, INumber<T>
    where TCodec : IJsonCodec<T>
{
    public static T Read(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.String ? NumberText.Read<T>(ref reader) : TCodec.Read(ref reader);

    public static void Write(Utf8JsonWriter writer, T value) => writer.WriteStringValue(NumberText.Of(value));
}
