using System.ComponentModel;
using System.Text;
using System.Text.Json;

namespace ApiVideo.Runtime;

/// <summary>Reads and writes open enums of texts.</summary>
/// <typeparam name="T">The enum.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct TextEnumJson<T> : IJsonCodec<T>
    where T : struct, ITextEnum<T>
{
    /// <inheritdoc/>
    public static T Read(ref Utf8JsonReader reader)
    {
        var text = JsonRead.Text(ref reader);
        foreach (var known in T.Known)
        {
            // A text that is known costs no new string.
            if (Ascii.Equals(text, known.ToString()))
            {
                return known;
            }
        }

        return T.Parse(Encoding.UTF8.GetString(text), provider: null);
    }

    /// <inheritdoc/>
    public static void Write(Utf8JsonWriter writer, T value) => writer.WriteStringValue(value.ToString());
}
