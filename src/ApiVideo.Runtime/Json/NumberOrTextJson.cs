using System.Numerics;
using System.Text.Json;

namespace ApiVideo.Runtime;

/// <summary>Numbers that are read from strings too, and written as numbers.</summary>
/// <typeparam name="T">The type.</typeparam>
/// <typeparam name="TCodec">The codec of the number.</typeparam>
internal readonly struct NumberOrTextJson<T, TCodec> : IJsonCodec<T>
    where T : struct, INumber<T>
    where TCodec : IJsonCodec<T>
{
    public static T Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            return TCodec.Read(ref reader);
        }

        var value = NumberText.Read<T>(ref reader);
        return T.IsFinite(value) ? value : throw JsonRead.Invalid(ref reader, "the text of a finite number");
    }

    public static void Write(Utf8JsonWriter writer, T value) => TCodec.Write(writer, value);
}
