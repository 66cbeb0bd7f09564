namespace ApiVideo.Generator.Contracts;

/// <summary>Judges what has gone, come or changed by its kind. The reasons are in the documentation of contracts.</summary>
internal static class ContractRules
{
    private const string Callers = "callers";
    private const string Mocks = "mocks";
    private const string Receivers = "receivers";

    public static ContractChange Removed(ContractLine line, ContractIndex after) => RemovedAs(line, after) with { Line = line };

    private static ContractChange RemovedAs(ContractLine line, ContractIndex after) => line.Kind switch
    {
        "operation error" => OperationRules.ErrorRemoved(line, after),
        "operation parameter" => Gone(Callers, $"The parameter '{line.Part}' of {line.Name} is gone: calls that pass it no longer compile"),
        "event" => Gone(Receivers, $"The event {line.Name} is gone: its method of the handler and its argument of 'Match' no longer exist"),
        "event member" => Gone(Receivers, $"{line.Name}.{line.Part} is gone: code that reads it no longer compiles"),
        "type case" => Gone(Callers, $"The case {line.Part} of {line.Name} is gone: 'From{line.Part}', 'TryGet{line.Part}' and its argument of 'Match' no longer exist"),
        "type value" => Gone(Callers, $"{line.Name}.{line.Part} is gone: code that names it no longer compiles. Its text {line.Fact("json")} can still be made and read"),
        "type member" => Gone(Callers, $"{line.Name}.{line.Part} is gone: code that reads or sets it no longer compiles"),
        "operation" or "pages" => Gone(Callers, $"{line.Name} is gone: calls of it no longer compile"),
        "header" => Gone(Callers, $"The accessor {line.Name} of the header {line.Fact("name")} is gone: code that reads it no longer compiles"),
        "client" => Gone(Callers, $"The client is no longer called {line.Name}: its type, and the types that are named after it, no longer exist"),
        "server" => Gone(Callers, $"The server {line.Name} is gone: code that names it no longer compiles"),
        "credential" => Gone(Callers, $"The credential {line.Name} is gone: code that creates it no longer compiles"),
        "api" => Gone(Callers, $"The API {line.Name} is gone: code that names it no longer compiles"),
        _ => Gone(Callers, $"The {line.Kind} {line.Name} is gone: code that names it no longer compiles"),
    };

    public static ContractChange Added(ContractLine line, ContractIndex before)
    {
        return line.Kind switch
        {
            "operation parameter" when line.Has("required") => New(ContractEffect.Source, Callers, $"{line.Name} has a new required parameter '{line.Part}': calls no longer compile"),
            "operation error" => OperationRules.ErrorAdded(line, before),
            "type case" => New(ContractEffect.Source, Callers, $"{line.Name} has a new case {line.Part}: calls of 'Match' no longer compile, because it takes one more function"),
            "event" when before.Lines.Any(other => other.Kind == "event") => New(
                ContractEffect.Source, Receivers, $"There is a new event {line.Name}: calls of 'Match' no longer compile, because it takes one more function. Handlers need no change"),
            "type member" when line.Has("required") => TypeRules.RequiredMemberAdded(line, before),
            _ => New(ContractEffect.Safe, Callers, $"New: {line}"),
        };

        ContractChange New(ContractEffect effect, string audience, string text) => new(effect, audience, line, IsRemoved: false, text);
    }

    public static IEnumerable<ContractChange> Changed(ContractLine old, ContractLine now, ContractIndex before, ContractIndex after)
    {
        var changes = now.Kind switch
        {
            "operation" => OperationRules.Changed(old, now, before, after),
            "operation parameter" => OperationRules.ParameterChanged(old, now, before, after),
            "operation error" => [new ContractChange(
                ContractEffect.RunTime, Callers, now, IsRemoved: false, $"The error {now.Part} of {now.Name} is {now.Fact("type")} and no longer {old.Fact("type")}: 'catch (ApiException<{old.Fact("type")}>)' no longer catches it")],
            "pages" => OperationRules.PagesChanged(old, now, before, after),
            "type" => TypeRules.Changed(old, now),
            "type member" => TypeRules.MemberChanged(old, now, before, after),
            "event member" => TypeRules.EventMemberChanged(old, now),
            "type value" => [new ContractChange(
                ContractEffect.RunTime, Callers, now, IsRemoved: false, $"{now.Name}.{now.Part} is the text {now.Fact("json")} and no longer {old.Fact("json")}: that is sent, and equals what is received")],
            "type case" => TypeRules.CaseChanged(old, now),
            "event" => TypeRules.EventChanged(old, now),
            "header" => HeaderChanged(old, now),
            "server" => ServerChanged(old, now),
            "credential" => [new ContractChange(
                ContractEffect.RunTime, Callers, now, IsRemoved: false, $"The credential {now.Name} is sent as {now.Fact("sent")} and no longer as {old.Fact("sent")}")],
            "api" => [new ContractChange(ContractEffect.Source, Callers, now, IsRemoved: false, $"The types of the API {now.Name} have other names: {now.Fact("class")} and {now.Fact("interface")}")],
            "client" => ClientChanged(old, now),
            _ => new List<ContractChange>(),
        };
        var said = changes.ToList();
        if (old.Has("obsolete") != now.Has("obsolete"))
        {
            said.Add(new ContractChange(ContractEffect.Safe, Callers, now, IsRemoved: false, now.Has("obsolete")
                ? $"{Title(now)} is obsolete: code that uses it gets a warning from the compiler" : $"{Title(now)} is no longer obsolete"));
        }

        // A difference that no rule knows is listed too.
        return said.Count > 0 ? said : [new ContractChange(ContractEffect.Safe, Callers, now, IsRemoved: false, $"{old} has become {now}")];
    }

    public static string Title(ContractLine line) => line.Part.Length == 0 ? line.Name
        : line.Kind is "operation parameter" ? $"The parameter '{line.Part}' of {line.Name}"
        : line.Name + "." + line.Part;

    private static IEnumerable<ContractChange> ClientChanged(ContractLine old, ContractLine now)
    {
        if (old.Has("options") && !now.Has("options"))
        {
            yield return new ContractChange(ContractEffect.Source, Callers, now, IsRemoved: false, $"{now.Name} can no longer be created without options");
        }

        if (!old.Has("credential") && now.Has("credential"))
        {
            yield return new ContractChange(ContractEffect.RunTime, Callers, now, IsRemoved: false, "Every operation requires a credential: a client that is registered without one is refused");
        }
        else if (old.Has("credential") && !now.Has("credential"))
        {
            yield return new ContractChange(ContractEffect.Safe, Callers, now, IsRemoved: false, "A credential is no longer required by every operation");
        }
    }

    private static ContractChange[] HeaderChanged(ContractLine old, ContractLine now) =>
    [
        .. old.Fact("type") == now.Fact("type") ? Array.Empty<ContractChange>()
            : [new ContractChange(ContractEffect.Source, Callers, now, IsRemoved: false, $"The header accessor {now.Name} is {now.Fact("type")} and no longer {old.Fact("type")}")],
        .. old.Fact("name") == now.Fact("name") ? Array.Empty<ContractChange>()
            : [new ContractChange(ContractEffect.RunTime, Mocks, now, IsRemoved: false, $"The accessor {now.Name} reads the header {now.Fact("name")} and no longer {old.Fact("name")}")],
    ];

    private static IEnumerable<ContractChange> ServerChanged(ContractLine old, ContractLine now)
    {
        if (old.Fact("address") != now.Fact("address"))
        {
            yield return new ContractChange(ContractEffect.RunTime, Callers, now, IsRemoved: false, $"The server {now.Name} is at {now.Fact("address")} and no longer at {old.Fact("address")}: requests go there");
        }

        var (before, after) = (old.Fact("variables"), now.Fact("variables"));
        if (before != after && before is not null && after?.StartsWith(before.TrimEnd(')'), StringComparison.Ordinal) != true)
        {
            yield return new ContractChange(ContractEffect.Source, Callers, now, IsRemoved: false, $"The method {now.Name} takes {after ?? "nothing"} and no longer {before}");
        }
        else if (before != after)
        {
            yield return new ContractChange(ContractEffect.Safe, Callers, now, IsRemoved: false, $"The server {now.Name} has the variables {after}");
        }
    }

    private static ContractChange Gone(string audience, string text) => new(ContractEffect.Source, audience, null!, IsRemoved: true, text);
}
