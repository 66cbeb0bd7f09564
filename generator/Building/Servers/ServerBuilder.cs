using ApiVideo.Generator.Building.Operations;
using ApiVideo.Generator.Model;
using ApiVideo.Generator.Model.Operations;
using ApiVideo.Generator.Model.Servers;
using ApiVideo.Generator.Naming;
using NSwag;

namespace ApiVideo.Generator.Building.Servers;

/// <summary>Builds a named address for each server with an absolute URL.</summary>
internal static class ServerBuilder
{
    private const int MaxWords = 3;

    private static readonly char[] SentenceEnds = ['(', ')', ',', ':', ';', '.', '`', '\n', '\r', '[', '-', '–', '—', '/'];
    private static readonly string[] Fillers = ["server", "servers", "environment", "endpoint", "api", "url", "the", "base"];

    public static EquatableArray<ServerModel> Build(BuildContext context)
    {
        var names = new NameScope(StringComparer.Ordinal, ReservedNames.Members, [context.Names.Prefix + "Server"]);
        var servers = new List<ServerModel>();
        Add(servers, context.Spec.Document.Servers ?? [], names);
        return servers.ToEquatableArray();
    }

    /// <summary>Builds a named address for each server of single operations.</summary>
    public static EquatableArray<ServerModel> BuildForOperations(BuildContext context, IEnumerable<TagGroup> groups)
    {
        var known = Build(context);
        var names = new NameScope(
            StringComparer.Ordinal,
            ReservedNames.Members,
            [context.Names.Prefix + "Server"],
            known.SelectMany(server => new[] { server.Name, server.MethodName ?? "" }),
            BuildRelative(context).Select(server => server.MethodName));
        var servers = groups.SelectMany(group => group.Operations).Where(operation => OfOperation(context, operation) is ['h', ..]).SelectMany(ServersOf)
            .GroupBy(ServerAddress.Of, StringComparer.Ordinal).Where(group => group.Key is not null && !known.Any(server => server.Url == group.Key)).Select(group => group.First());
        var models = new List<ServerModel>();
        Add(models, servers, names);
        return models.ToEquatableArray();
    }

    /// <summary>Gets the operation's own server: an address, or a path on the same host; null where it goes where all go.</summary>
    public static string? OfOperation(BuildContext context, LocatedOperation operation)
    {
        if (ServersOf(operation).FirstOrDefault() is not { } own)
        {
            return null;
        }

        if (ServerAddress.Required(own).FirstOrDefault() is { } variable)
        {
            context.Findings.NotSupported(
                operation.Pointer, $"A server of a single operation whose variable '{variable}' has no default", "the operation goes where all go");
            return null;
        }

        var server = ServerAddress.Of(own) ?? ServerAddress.Filled(own);
        var isKnown = (context.Spec.Document.Servers ?? []).Any(known => known is not null && (ServerAddress.Of(known) ?? ServerAddress.Filled(known)) == server);
        return isKnown || !(ServerAddress.Of(own) is not null || server.StartsWith("/", StringComparison.Ordinal)) ? null : server;
    }

    private static IEnumerable<OpenApiServer> ServersOf(LocatedOperation operation) =>
        (operation.Operation.Servers is { Count: > 0 } own ? own : operation.PathItem.Servers ?? []).Where(server => server is not null);

    private static void Add(List<ServerModel> servers, IEnumerable<OpenApiServer> declared, NameScope names)
    {
        var known = declared.Where(server => server is not null && ServerAddress.Of(server) is not null).ToList();
        var models = new Dictionary<OpenApiServer, ServerModel>();

        // Of two servers of one name the first in ordinal order of the addresses keeps it.
        foreach (var server in known.OrderBy(server => ServerAddress.Of(server), StringComparer.Ordinal).Where(server => !models.ContainsKey(server)))
        {
            var address = ServerAddress.Of(server)!;
            var name = names.Take(NameOf(server, address), "Server", address);
            models.Add(server, WithVariables(new ServerModel(name, address, string.IsNullOrWhiteSpace(server.Description) ? null : server.Description), server, names));
        }

        servers.AddRange(known.Select(server => models[server]));
    }

    private static ServerModel WithVariables(ServerModel model, OpenApiServer server, NameScope names)
    {
        var url = server.Url.Trim();
        if (!PathTemplate.Names(url).Any())
        {
            return model;
        }

        return WithMethod(model, server, names.Take(model.Name + "With", "Server", url), required: []);
    }

    private static ServerModel WithMethod(ServerModel model, OpenApiServer server, string methodName, IReadOnlyCollection<string> required)
    {
        var url = server.Url.Trim();
        var variables = server.Variables ?? new Dictionary<string, OpenApiServerVariable>();
        var locals = new NameScope(StringComparer.Ordinal, ["host"]);
        var parts = PathTemplate.Split(url).ToList();
        var parameters = PathTemplate.Names(url).Distinct(StringComparer.Ordinal).ToDictionary(name => name, name => locals.Take(Identifier.Camel(name), "Value", name), StringComparer.Ordinal);
        var models = parameters.Select(parameter =>
        {
            variables.TryGetValue(parameter.Key, out var variable);
            var values = (variable?.Enum ?? []).Where(value => value is not null).ToEquatableArray();
            return new ServerVariableModel(parameter.Value, required.Contains(parameter.Key) ? null : variable?.Default ?? "", values, variable?.Description);
        });
        var host = ServerAddress.IsPath(url) ? [new ServerVariableModel("host", Default: null, [], "The scheme and host, such as https://example.com.")] : Array.Empty<ServerVariableModel>();
        return model with
        {
            MethodName = methodName,
            Parts = host.Select(variable => new PathPart(variable.Name, IsParameter: true))
                .Concat(parts.Select(part => part.IsParameter ? new PathPart(parameters[part.Text], IsParameter: true) : part)).ToEquatableArray(),
            Variables = host.Concat(models.OrderBy(variable => variable.Default is null ? 0 : 1)).ToEquatableArray(),
        };
    }

    /// <summary>Builds a method for each server whose address needs values that the document does not give.</summary>
    public static EquatableArray<ServerModel> BuildOpen(BuildContext context)
    {
        var names = new NameScope(
            StringComparer.Ordinal,
            ReservedNames.Members,
            [context.Names.Prefix + "Server"],
            Build(context).SelectMany(server => new[] { server.Name, server.MethodName ?? "" }),
            BuildRelative(context).Select(server => server.MethodName));
        var models = new List<ServerModel>();
        foreach (var server in (context.Spec.Document.Servers ?? []).Where(server => server?.Url is not null).OrderBy(server => server.Url, StringComparer.Ordinal))
        {
            var required = ServerAddress.Required(server).ToList();
            if (required.Count == 0 || !ServerAddress.CanBeMade(server))
            {
                continue;
            }

            var name = names.Take((WordsOf(server) ?? HostWords(server.Url)) + "With", "Server", server.Url);
            var model = new ServerModel(name, server.Url.Trim(), string.IsNullOrWhiteSpace(server.Description) ? null : server.Description);
            models.Add(WithMethod(model, server, name, required));
        }

        return models.ToEquatableArray();
    }

    /// <summary>Builds a method for each server that is a path alone: it is relative to where the document was found, which nobody knows here.</summary>
    public static EquatableArray<RelativeServerModel> BuildRelative(BuildContext context)
    {
        var names = new NameScope(StringComparer.Ordinal, ReservedNames.Members, [context.Names.Prefix + "Server"], Build(context).SelectMany(server => new[] { server.Name, server.MethodName ?? "" }));
        var servers = (context.Spec.Document.Servers ?? []).Where(server => server is not null && !ServerAddress.Required(server).Any())
            .Select(server => (Path: ServerAddress.Filled(server), server.Description))
            .Where(server => ServerAddress.IsPath(server.Path))
            .GroupBy(server => server.Path.TrimEnd('/'), StringComparer.Ordinal)
            .ToList();
        return servers
            .Select(server => new RelativeServerModel(
                names.Take(servers.Count == 1 ? "On" : "On" + Identifier.Pascal(server.Key), "Server", server.Key),
                server.Key,
                server.Select(one => one.Description).FirstOrDefault(text => !string.IsNullOrWhiteSpace(text))))
            .ToEquatableArray();
    }

    private static string NameOf(OpenApiServer server, string address) => WordsOf(server) ?? Identifier.Pascal(new Uri(address).Host);

    // What of a host is no variable; nothing where all of it is one.
    private static string HostWords(string url)
    {
        var start = url.IndexOf("://", StringComparison.Ordinal);
        var host = start < 0 ? "" : string.Concat(PathTemplate.Split(url.Substring(start + 3).Split('/')[0]).Select(part => part.IsParameter ? "." : part.Text));
        return host.Any(char.IsLetterOrDigit) ? Identifier.Pascal(host) : "";
    }

    private static string? WordsOf(OpenApiServer server)
    {
        var sentence = (server.Description ?? "").Split(SentenceEnds)[0];
        var words = Words.Split(sentence).Where(word => !Fillers.Contains(word, StringComparer.OrdinalIgnoreCase)).ToList();
        return words.Count is > 0 and <= MaxWords
            ? Identifier.Pascal(string.Join(" ", words))
            : null;
    }
}
