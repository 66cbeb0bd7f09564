namespace ApiVideo.Generator.Building;

/// <summary>Reads vendor extensions, whose values may be of any shape.</summary>
internal static class Extensions
{
    public static bool IsTrue(IDictionary<string, object?>? extensions, string name) =>
        extensions is not null && extensions.TryGetValue(name, out var value) && (value is true || (value is string text && text.Equals("true", StringComparison.OrdinalIgnoreCase)));

    public static string? Text(IDictionary<string, object?>? extensions, string name) =>
        extensions is not null && extensions.TryGetValue(name, out var value) && value is string text && !string.IsNullOrWhiteSpace(text) ? text : null;
}
