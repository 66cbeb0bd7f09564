using System.ComponentModel;

namespace ApiVideo.Runtime;

/// <summary>Lends System.Text.Json the code of an open enum of texts.</summary>
/// <typeparam name="T">The enum.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class TextEnumConverter<T> : CodecConverter<T, TextEnumJson<T>>
    where T : struct, ITextEnum<T>;
