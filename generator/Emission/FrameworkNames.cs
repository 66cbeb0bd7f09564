namespace ApiVideo.Generator.Emission;

/// <summary>
/// Provides the namespaces of the types of .NET that emitted code names. A type of the consumer would win over any <c>using</c> outside its
/// namespace, so all code is written with these names in full, and <see cref="ShortNames"/> shortens them where nothing else has the name.
/// </summary>
internal static class FrameworkNames
{
    private static readonly Dictionary<string, string> Namespaces = new (string Namespace, string[] Types)[]
    {
        ("System",
        [
            "Action", "ArgumentException", "ArgumentNullException", "ArgumentOutOfRangeException", "DateOnly", "DateTime", "DateTimeOffset", "Exception",
            "Func", "Guid", "HashCode", "IDisposable", "IEquatable", "IFormatProvider", "IParsable", "IProgress", "IServiceProvider",
            "InvalidOperationException", "MemoryExtensions", "Obsolete", "ReadOnlyMemory", "ReadOnlySpan", "StringComparer", "StringSplitOptions", "TimeOnly",
            "TimeProvider", "TimeSpan", "TimeoutException", "Type", "Uri", "UriFormatException", "UriKind",
        ]),
        ("System.CodeDom.Compiler", ["GeneratedCode"]),
        ("System.Collections.Generic",
        [
            "Dictionary", "EqualityComparer", "IAsyncEnumerable", "IDictionary", "IEnumerable", "IReadOnlyDictionary", "IReadOnlyList", "KeyValuePair", "List",
        ]),
        ("System.Collections.ObjectModel", ["ReadOnlyDictionary"]),
        ("System.ComponentModel", ["EditorBrowsable", "EditorBrowsableState"]),
        ("System.Diagnostics.CodeAnalysis", ["MaybeNullWhen", "MemberNotNullWhen", "NotNullWhen", "SetsRequiredMembers"]),
        ("System.Globalization", ["CultureInfo", "NumberStyles"]),
        ("System.IO", ["Stream"]),
        ("System.Net", ["HttpStatusCode"]),
        ("System.Net.Http", ["HttpClient", "HttpMethod", "HttpRequestError", "HttpRequestException", "HttpRequestMessage", "HttpResponseMessage", "MultipartContent"]),
        ("System.Net.Http.Headers", ["AuthenticationHeaderValue", "HeaderStringValues", "HttpHeaders", "HttpResponseHeaders"]),
        ("System.Numerics", ["INumberBase"]),
        ("System.Runtime.CompilerServices", ["EnumeratorCancellation"]),
        ("System.Text", ["Encoding", "StringBuilder"]),
        ("System.Text.Json", ["JsonElement", "JsonException", "JsonSerializerOptions", "Utf8JsonReader", "Utf8JsonWriter"]),
        ("System.Text.Json.Serialization", ["JsonConverter", "JsonSerializerContext"]),
        ("System.Text.Json.Serialization.Metadata", ["IJsonTypeInfoResolver", "JsonTypeInfo"]),
        ("System.Threading", ["CancellationToken"]),
        ("System.Threading.Tasks", ["Task", "TaskCanceledException", "ValueTask"]),
        ("System.Xml", ["XmlConvert", "XmlReader", "XmlWriter"]),
    }.SelectMany(part => part.Types.Select(type => (Type: type, part.Namespace))).ToDictionary(pair => pair.Type, pair => pair.Namespace, StringComparer.Ordinal);

    /// <summary>Gets the names of the types.</summary>
    public static IReadOnlyCollection<string> All => Namespaces.Keys;

    /// <summary>Gets the namespace of a type; <see langword="null"/> if the name is none of these.</summary>
    public static string? NamespaceOf(string name) => Namespaces.TryGetValue(name, out var found) ? found : null;
}
