namespace ApiVideo.Generator.Emission;

/// <summary>
/// The types of .NET that the runtime's public types name. These stand in the consumer's namespace, where a type of theirs would win
/// over any <c>using</c>, so they are emitted with their namespace.
/// </summary>
internal static class FrameworkNames
{
    private static readonly Dictionary<string, string> Namespaces = new (string Namespace, string[] Types)[]
    {
        ("System",
        [
            "ArgumentException", "ArgumentNullException", "ArgumentOutOfRangeException", "DateOnly", "DateTime", "DateTimeOffset", "Exception", "Guid", "HashCode", "IEquatable", "IProgress",
            "InvalidOperationException", "MemoryExtensions", "ReadOnlyMemory", "ReadOnlySpan", "StringComparer", "StringSplitOptions", "TimeOnly",
            "TimeSpan", "TimeoutException", "Uri", "UriKind",
        ]),
        ("System.Collections.Generic", ["Dictionary", "EqualityComparer", "IDictionary", "IEnumerable", "IReadOnlyList", "KeyValuePair", "List"]),
        ("System.Diagnostics.CodeAnalysis", ["MaybeNullWhen", "MemberNotNullWhen", "NotNullWhen"]),
        ("System.Globalization", ["CultureInfo"]),
        ("System.IO", ["Stream"]),
        ("System.Net", ["HttpStatusCode"]),
        ("System.Net.Http", ["HttpClient", "HttpMethod", "HttpRequestError", "HttpRequestException", "HttpRequestMessage", "HttpResponseMessage"]),
        ("System.Net.Http.Headers", ["AuthenticationHeaderValue", "HeaderStringValues", "HttpHeaders", "HttpResponseHeaders"]),
        ("System.Numerics", ["INumberBase"]),
        ("System.Text", ["Encoding", "StringBuilder"]),
        ("System.Text.Json", ["JsonElement", "Utf8JsonWriter"]),
        ("System.Text.Json.Serialization", ["JsonConverter"]),
        ("System.Threading.Tasks", ["TaskCanceledException"]),
        ("System.Xml", ["XmlConvert"]),
    }.SelectMany(part => part.Types.Select(type => (Type: type, part.Namespace))).ToDictionary(pair => pair.Type, pair => pair.Namespace, StringComparer.Ordinal);

    /// <summary>Gets the namespace of a type; <see langword="null"/> where the name is none of these.</summary>
    public static string? NamespaceOf(string name) => Namespaces.TryGetValue(name, out var found) ? found : null;
}
