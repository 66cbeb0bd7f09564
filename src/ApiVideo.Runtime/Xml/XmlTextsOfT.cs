using System;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Xml;

namespace ApiVideo.Runtime;

/// <summary>Values in XML whose JSON is a text: of the same text here and there.</summary>
/// <typeparam name="T">The type of the values.</typeparam>
/// <typeparam name="TCodec">Their codec.</typeparam>
internal static class XmlTexts<T, TCodec>
    where TCodec : IJsonCodec<T>
{
    internal static T Read(XmlReader reader) => XmlScalar.Read(reader, Parse);

    internal static void Write(XmlWriter writer, T value) => writer.WriteString(Format(value));

    /// <exception cref="XmlException">The text is no value of the type.</exception>
    internal static T Parse(string text)
    {
        var json = JsonEncodedText.Encode(text.Trim(), JavaScriptEncoder.UnsafeRelaxedJsonEscaping).EncodedUtf8Bytes;
        var quoted = new byte[json.Length + 2];
        json.CopyTo(quoted.AsSpan(1));
        quoted[0] = quoted[^1] = (byte)'"';
        return XmlScalar.Parse<T, TCodec>(quoted, text);
    }

    internal static string Format(T value)
    {
        var reader = new Utf8JsonReader(XmlScalar.Write<T, TCodec>(value));
        reader.Read();
        return reader.GetString() ?? "";
    }
}
