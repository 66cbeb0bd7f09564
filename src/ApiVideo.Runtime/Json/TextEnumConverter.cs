using System.ComponentModel;

namespace ApiVideo.Runtime;

/// <summary>Connects an open enum of texts to System.Text.Json.</summary>
/// <typeparam name="T">The enum.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class TextEnumConverter<T> : CodecConverter<T, TextEnumJson<T>>
    where T : struct, ITextEnum<T>;
