using ApiVideo.Generator.Model;
using ApiVideo.Generator.Naming;
using NSwag;

namespace ApiVideo.Generator.Building;

/// <summary>Builds a named address for each server with an absolute URL.</summary>
internal static class ServerBuilder
{
    private const int MaximumWords = 3;

    private static readonly char[] SentenceEnds = ['(', ')', ',', ':', ';', '.', '`', '\n', '\r', '[', '-', '–', '—', '/'];
    private static readonly string[] Fillers = ["server", "servers", "environment", "endpoint", "api", "url", "the", "base"];

    public static EquatableArray<ServerModel> Build(BuildContext context)
    {
        var names = new NameScope(StringComparer.Ordinal, ReservedNames.Members, [context.Names.Prefix + "Server"]);
        var servers = new List<ServerModel>();
        foreach (var server in (context.Spec.Document.Servers ?? []).Where(server => server is not null))
        {
            if (Address(server) is { } address)
            {
                var name = names.Take(NameOf(server, address), "Server", address);
                servers.Add(new ServerModel(name, address, string.IsNullOrWhiteSpace(server.Description) ? null : server.Description));
            }
        }

        return servers.ToEquatableArray();
    }

    // A relative URL is relative to where the document was found, which nobody knows here.
    private static string? Address(OpenApiServer server)
    {
        var url = server.Url?.Trim() ?? "";
        foreach (var variable in server.Variables ?? new Dictionary<string, OpenApiServerVariable>())
        {
            url = url.Replace("{" + variable.Key + "}", variable.Value?.Default ?? "");
        }

        return Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? url : null;
    }

    private static string NameOf(OpenApiServer server, string address)
    {
        var sentence = (server.Description ?? "").Split(SentenceEnds)[0];
        var words = Words.Split(sentence).Where(word => !Fillers.Contains(word, StringComparer.OrdinalIgnoreCase)).ToList();
        return words.Count is > 0 and <= MaximumWords
            ? Identifier.Pascal(string.Join(" ", words))
            : Identifier.Pascal(new Uri(address).Host);
    }
}
