namespace ApiVideo.Generator.Support;

/// <summary>Numbers that are read from strings too, and written as numbers.</summary>
/// <typeparam name="T">The type.</typeparam>
/// <typeparam name="TCodec">The codec of the number.</typeparam>
internal readonly struct NumberOrTextJson<T, TCodec> : IJsonCodec<T>
    where T : struct, global::System.Numerics.INumber<T>
    where TCodec : IJsonCodec<T>
{
    public static T Read(ref global::System.Text.Json.Utf8JsonReader reader)
    {
        if (reader.TokenType != global::System.Text.Json.JsonTokenType.String)
        {
            return TCodec.Read(ref reader);
        }

        var value = NumberText.Read<T>(ref reader);
        return T.IsFinite(value) ? value : throw JsonRead.Invalid(ref reader, "the text of a finite number");
    }

    public static void Write(global::System.Text.Json.Utf8JsonWriter writer, T value) => TCodec.Write(writer, value);
}
