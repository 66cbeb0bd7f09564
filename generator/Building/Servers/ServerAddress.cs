using System.Text;
using ApiVideo.Generator.Building.Operations;
using NSwag;

namespace ApiVideo.Generator.Building.Servers;

/// <summary>Reads the address of a server, with the defaults of its variables where it has any.</summary>
internal static class ServerAddress
{
    private const int MaxLength = 4096;

    // What stands here alone, before a dot or between slashes cannot be nothing.
    private static readonly char[] Borders = ['/', '.', ':', '@'];

    /// <summary>Gets the absolute address; null for a path, and where a variable has no value.</summary>
    public static string? Of(OpenApiServer server) => Required(server).Any() ? null : Absolute(Filled(server));

    /// <summary>Gets the address with the defaults of its variables.</summary>
    public static string Filled(OpenApiServer server)
    {
        var url = server.Url?.Trim() ?? "";
        return server.Variables is { Count: > 0 } variables ? Fill(url, name => variables.TryGetValue(name, out var variable) ? variable?.Default ?? "" : null) : url;
    }

    /// <summary>Gets the variables that the user has to set: those without a default, or with an empty one that makes no address.</summary>
    public static IEnumerable<string> Required(OpenApiServer server)
    {
        var url = server.Url?.Trim() ?? "";
        return PathTemplate.Names(url).Distinct(StringComparer.Ordinal).Where(name => !HasDefault(server, url, name));
    }

    /// <summary>Determines whether values for the variables that have none can make an absolute address, or a path.</summary>
    public static bool CanBeMade(OpenApiServer server)
    {
        var required = new HashSet<string>(Required(server), StringComparer.Ordinal);
        var url = server.Url?.Trim() ?? "";
        var start = url.StartsWith("{", StringComparison.Ordinal) ? "https://" : "";
        var sample = start + Fill(url, name => required.Contains(name) ? start.Length > 0 || !url.Contains(":{" + name) ? "x" : "1" : DefaultOf(server, name));
        return IsPath(url) || Absolute(sample) is not null || Absolute(sample.Substring(start.Length)) is not null;
    }

    /// <summary>Determines whether an address is a path on a host that the document does not name.</summary>
    public static bool IsPath(string url) => url.Length > 1 && url[0] == '/' && url[1] != '/';

    private static string? Absolute(string url)
    {
        // Without a scheme it is that of the page which shows the document.
        url = url.StartsWith("//", StringComparison.Ordinal) ? "https:" + url : url;
        return Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? url : null;
    }

    private static string? DefaultOf(OpenApiServer server, string name) =>
        server.Variables is { } variables && variables.TryGetValue(name, out var variable) ? variable?.Default : null;

    private static bool HasDefault(OpenApiServer server, string url, string name) => DefaultOf(server, name) switch
    {
        null => false,
        "" => MayBeEmpty(url, name) && (server.Variables[name].Enum is not { Count: > 0 } values || values.Contains("")),
        _ => true,
    };

    private static bool MayBeEmpty(string url, string name)
    {
        var at = url.IndexOf("{" + name + "}", StringComparison.Ordinal);
        return at > 0 && !Borders.Contains(url[at - 1]);
    }

    // Once, from left to right: a default may itself hold braces, and filled in again and again it would grow without end.
    private static string Fill(string url, Func<string, string?> valueOf)
    {
        var filled = new StringBuilder();
        var parts = url.Split('{');
        filled.Append(parts[0]);
        foreach (var part in parts.Skip(1).TakeWhile(_ => filled.Length <= MaxLength))
        {
            var end = part.IndexOf('}');
            filled.Append(end >= 0 && valueOf(part.Substring(0, end)) is { } value ? value + part.Substring(end + 1) : "{" + part);
        }

        return filled.Length <= MaxLength ? filled.ToString() : "";
    }
}
