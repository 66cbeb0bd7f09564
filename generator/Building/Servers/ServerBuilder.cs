using System.Text;
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
    private const int MaximumWords = 3;
    private const int MaximumLength = 4096;

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
            .GroupBy(Address, StringComparer.Ordinal).Where(group => group.Key is not null && !known.Any(server => server.Url == group.Key)).Select(group => group.First());
        var models = new List<ServerModel>();
        Add(models, servers, names);
        return models.ToEquatableArray();
    }

    /// <summary>Gives the operation's own server: an address, or a path on the same host; null where it goes where all go.</summary>
    public static string? OfOperation(BuildContext context, LocatedOperation operation)
    {
        if (ServersOf(operation).FirstOrDefault() is not { } own)
        {
            return null;
        }

        var server = Address(own) ?? Filled(own);
        var isKnown = (context.Spec.Document.Servers ?? []).Any(known => known is not null && (Address(known) ?? Filled(known)) == server);
        return isKnown || !(Address(own) is not null || server.StartsWith("/", StringComparison.Ordinal)) ? null : server;
    }

    private static IEnumerable<OpenApiServer> ServersOf(LocatedOperation operation) =>
        (operation.Operation.Servers is { Count: > 0 } own ? own : operation.PathItem.Servers ?? []).Where(server => server is not null);

    private static void Add(List<ServerModel> servers, IEnumerable<OpenApiServer> declared, NameScope names)
    {
        var known = declared.Where(server => server is not null && Address(server) is not null).ToList();
        var models = new Dictionary<OpenApiServer, ServerModel>();

        // Of two servers of one name the first in ordinal order of the addresses keeps it.
        foreach (var server in known.OrderBy(server => Address(server), StringComparer.Ordinal).Where(server => !models.ContainsKey(server)))
        {
            var address = Address(server)!;
            var name = names.Take(NameOf(server, address), "Server", address);
            models.Add(server, WithVariables(new ServerModel(name, address, string.IsNullOrWhiteSpace(server.Description) ? null : server.Description), server, names));
        }

        servers.AddRange(known.Select(server => models[server]));
    }

    private static ServerModel WithVariables(ServerModel model, OpenApiServer server, NameScope names)
    {
        var url = server.Url.Trim();
        var variables = (server.Variables ?? new Dictionary<string, OpenApiServerVariable>()).Where(variable => variable.Value is not null).ToDictionary(variable => variable.Key, variable => variable.Value);
        var used = PathTemplate.Names(url).Distinct(StringComparer.Ordinal).Where(variables.ContainsKey).ToList();
        if (used.Count == 0)
        {
            return model;
        }

        var locals = new NameScope(StringComparer.Ordinal);
        var parameters = used.ToDictionary(name => name, name => locals.Take(Identifier.Camel(name), "Value", name), StringComparer.Ordinal);
        return model with
        {
            MethodName = names.Take(model.Name + "With", "Server", url),
            Parts = PathTemplate.Split(url).Select(part => !part.IsParameter ? part
                : parameters.TryGetValue(part.Text, out var local) ? new PathPart(local, IsParameter: true)
                : new PathPart("{" + part.Text + "}", IsParameter: false)).ToEquatableArray(),
            Variables = used.Select(name => new ServerVariableModel(
                parameters[name],
                variables[name].Default ?? "",
                (variables[name].Enum ?? []).Where(value => value is not null).ToEquatableArray(),
                variables[name].Description)).ToEquatableArray(),
        };
    }

    /// <summary>Builds a method for each server that is a path alone: it is relative to where the document was found, which nobody knows here.</summary>
    public static EquatableArray<RelativeServerModel> BuildRelative(BuildContext context)
    {
        var names = new NameScope(StringComparer.Ordinal, ReservedNames.Members, [context.Names.Prefix + "Server"], Build(context).SelectMany(server => new[] { server.Name, server.MethodName ?? "" }));
        var servers = (context.Spec.Document.Servers ?? []).Where(server => server is not null)
            .Select(server => (Path: Filled(server), server.Description))
            .Where(server => server.Path.Length > 1 && server.Path[0] == '/' && server.Path[1] != '/')
            .GroupBy(server => server.Path.TrimEnd('/'), StringComparer.Ordinal)
            .ToList();
        return servers
            .Select(server => new RelativeServerModel(
                names.Take(servers.Count == 1 ? "On" : "On" + Identifier.Pascal(server.Key), "Server", server.Key),
                server.Key,
                server.Select(one => one.Description).FirstOrDefault(text => !string.IsNullOrWhiteSpace(text))))
            .ToEquatableArray();
    }

    private static string? Address(OpenApiServer server)
    {
        var url = Filled(server);

        // Without a scheme it is that of the page which shows the document.
        url = url.StartsWith("//", StringComparison.Ordinal) ? "https:" + url : url;
        return Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? url : null;
    }

    private static string Filled(OpenApiServer server)
    {
        var url = server.Url?.Trim() ?? "";
        return server.Variables is { Count: > 0 } variables ? Fill(url, variables) : url;
    }

    // Once, from left to right: a default may itself hold braces, and filled in again and again it would grow without end.
    private static string Fill(string url, IDictionary<string, OpenApiServerVariable> variables)
    {
        var filled = new StringBuilder();
        var parts = url.Split('{');
        filled.Append(parts[0]);
        foreach (var part in parts.Skip(1).TakeWhile(_ => filled.Length <= MaximumLength))
        {
            var end = part.IndexOf('}');
            filled.Append(end >= 0 && variables.TryGetValue(part.Substring(0, end), out var variable)
                ? variable?.Default + part.Substring(end + 1)
                : "{" + part);
        }

        return filled.Length <= MaximumLength ? filled.ToString() : "";
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
