using ApiVideo.Generator.Building;
using ApiVideo.Generator.Building.Schemas;
using ApiVideo.Generator.Emission;
using ApiVideo.Generator.Model;
using ApiVideo.Generator.Model.Responses;
using ApiVideo.Generator.Model.Schemas;
using ApiVideo.Generator.Model.Servers;

namespace ApiVideo.Generator.Contracts;

/// <summary>Gets the contract of a client: everything of it that the code of its users can name or observe.</summary>
internal static class ContractBuilder
{
    public static IEnumerable<ContractLine> Build(BuiltClient built)
    {
        var model = built.Model;
        var operations = model.Apis.SelectMany(api => api.Operations).Where(operation => operation.IsVisible).ToList();
        var reach = new Reach(model.Schemas);
        var sent = reach.From(operations.SelectMany(operation => Reach.Bodies(operation).Concat(operation.Parameters.Select(parameter => parameter.Type))));
        var received = reach.From(operations.SelectMany(Reach.Answers).Concat(model.Events.SelectMany(Reach.All)));
        var credentials = new ContractCredentials(model.Client.Security);
        return OfClient(model.Client)
            .Concat(model.Apis.Where(api => api.IsVisible).Select(api => Line("api " + api.PropertyName, "class " + api.TypeName, "interface " + api.InterfaceName)))
            .Concat(credentials.Lines())
            .Concat(model.Apis.SelectMany(api => ContractOperations.Of(api, built.Sources, credentials)))
            .Concat(model.Schemas.Where(schema => schema.IsVisible).SelectMany(schema => ContractTypes.Of(schema, sent.Contains(schema.TypeName), received.Contains(schema.TypeName))))
            .Concat(model.Events.SelectMany(ContractTypes.Of))
            .Concat(model.Headers.Headers.Select(Of));
    }

    public static ContractLine Line(string subject, params string?[] facts) => new(subject, facts.OfType<string>().ToEquatableArray());

    /// <summary>Gets the C# name of a type as users write it, without the namespaces of .NET.</summary>
    public static string Name(string type)
    {
        const string Start = "global::";
        for (var start = type.IndexOf(Start, StringComparison.Ordinal); start >= 0; start = type.IndexOf(Start, start, StringComparison.Ordinal))
        {
            var end = start + Start.Length;
            for (var i = end; i < type.Length && (char.IsLetterOrDigit(type[i]) || type[i] is '.' or '_'); i++)
            {
                end = type[i] == '.' ? i + 1 : end;
            }

            type = type.Remove(start, end - start);
        }

        return type;
    }

    public static string Name(TypeRef type, bool isNullable = false) => Name(CSharpTypes.Name(type, isNullable));

    /// <summary>Gets how a value travels where its .NET type does not say it.</summary>
    public static string? WireOf(TypeRef type) => type.Innermost.Kind switch
    {
        TypeKind.HttpDate => "form http-date",
        TypeKind.UnixTime => "form unix-time",
        TypeKind.Base64Url => "form base64url",
        _ when type.Innermost.Form != default => "form " + type.Innermost.Form,
        _ => null,
    };

    private static IEnumerable<ContractLine> OfClient(ClientFile client)
    {
        yield return Line("client " + client.TypeName, client.IsCredentialRequired ? "credential required" : null, client.IsUsableByDefault ? "options optional" : null);
        foreach (var server in client.Servers.Concat(client.OperationServers))
        {
            yield return Line("server " + server.Name, "address " + ContractText.Quote(server.Url), VariablesOf(server));
        }

        foreach (var server in client.OpenServers)
        {
            yield return Line("server " + server.MethodName, "address " + ContractText.Quote(server.Url), VariablesOf(server));
        }

        foreach (var server in client.RelativeServers)
        {
            yield return Line("server " + server.MethodName, "address " + ContractText.Quote(server.Path), "variables (host)");
        }
    }

    private static string? VariablesOf(ServerModel server) => server.MethodName is null ? null
        : "variables (" + string.Join(", ", server.Variables.Select(variable => variable.Name + (variable.Default is null ? "" : "?"))) + ")";

    private static ContractLine Of(HeaderModel header) => Line("header " + header.Name, "type " + Name(header.Type, isNullable: true), "name " + ContractText.Quote(header.WireName.ToLowerInvariant()));
}
