using System.Text;
using System.Text.Json;

namespace ApiVideo.Support.Tests;

/// <summary>Runs codecs on texts.</summary>
internal static class JsonText
{
    internal static T Read<T, TCodec>(string json)
        where TCodec : IJsonCodec<T> => Read<T, TCodec>(Encoding.UTF8.GetBytes(json));

    internal static T Read<T, TCodec>(byte[] json)
        where TCodec : IJsonCodec<T>
    {
        var reader = new Utf8JsonReader(json);
        reader.Read();
        var value = TCodec.Read(ref reader);
        Assert.That(reader.BytesConsumed, Is.EqualTo(json.Length), "The codec has to end on the last token of the value.");
        return value;
    }

    internal static T Read<T, TCodec>(ref Utf8JsonReader reader)
        where TCodec : IJsonCodec<T> => TCodec.Read(ref reader);

    internal static string Write<T, TCodec>(T value)
        where TCodec : IJsonCodec<T> => Encoding.UTF8.GetString(JsonRequestContent.Serialize<T, TCodec>(value));

    internal static string Failure<T, TCodec>(string json)
        where TCodec : IJsonCodec<T> => Assert.Throws<JsonException>(() => Read<T, TCodec>(json))!.Message;
}
