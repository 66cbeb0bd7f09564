using System.ComponentModel;
using System.Text.Json;

namespace ApiVideo.Runtime;

/// <summary>Reads and writes open enums of numbers.</summary>
/// <typeparam name="T">The enum.</typeparam>
/// <typeparam name="TNumber">The type of its numbers.</typeparam>
/// <typeparam name="TCodec">The codec of its numbers.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct NumberEnumJson<T, TNumber, TCodec> : IJsonCodec<T>
    where T : struct, INumberEnum<T, TNumber>
    where TCodec : IJsonCodec<TNumber>
{
    /// <inheritdoc/>
    public static T Read(ref Utf8JsonReader reader) => T.Of(TCodec.Read(ref reader));

    /// <inheritdoc/>
    public static void Write(Utf8JsonWriter writer, T value) => TCodec.Write(writer, value.Value);
}
