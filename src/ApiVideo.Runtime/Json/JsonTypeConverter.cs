using System.ComponentModel;

namespace ApiVideo.Runtime;

/// <summary>Lends System.Text.Json the code of a type that is its own codec.</summary>
/// <typeparam name="T">The type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class JsonTypeConverter<T> : CodecConverter<T, T>
    where T : IJsonCodec<T>;
