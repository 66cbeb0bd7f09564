using System.Numerics;
using System.Text.Json;

namespace ApiVideo.Runtime;

/// <summary>Floating-point numbers beside which <c>"NaN"</c>, <c>"Infinity"</c> and <c>"-Infinity"</c> are values; digits are read from strings too.</summary>
/// <typeparam name="T">The type.</typeparam>
/// <typeparam name="TCodec">The codec of the number.</typeparam>
internal readonly struct NamedNumberJson<T, TCodec> : IJsonCodec<T>
    where T : struct, INumber<T>
    where TCodec : IJsonCodec<T>
{
    public static T Read(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.String ? NumberText.Read<T>(ref reader) : TCodec.Read(ref reader);

    public static void Write(Utf8JsonWriter writer, T value)
    {
        if (T.IsFinite(value))
        {
            TCodec.Write(writer, value);
        }
        else
        {
            writer.WriteStringValue(NumberText.Of(value));
        }
    }
}
