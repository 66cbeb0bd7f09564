using System.Text.Json;

namespace ApiVideo.Runtime;

/// <summary>Writes a type that requests have without the members that only the server sets.</summary>
/// <typeparam name="T">The type.</typeparam>
internal interface ISentCodec<T>
{
    /// <summary>Writes a value; for a request without the members that only the server sets.</summary>
    internal static abstract void Write(Utf8JsonWriter writer, T value, bool isSent);
}
