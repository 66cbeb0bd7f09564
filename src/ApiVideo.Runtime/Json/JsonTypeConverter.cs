using System.ComponentModel;

namespace ApiVideo.Runtime;

/// <summary>Connects a type that contains its codec to System.Text.Json.</summary>
/// <typeparam name="T">The type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class JsonTypeConverter<T> : CodecConverter<T, T>
    where T : IJsonCodec<T>;
