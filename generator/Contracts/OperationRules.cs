namespace ApiVideo.Generator.Contracts;

/// <summary>Judges what has changed of operations, their parameters, answers and pages.</summary>
internal static class OperationRules
{
    public static IEnumerable<ContractChange> Changed(ContractLine old, ContractLine now, ContractIndex before, ContractIndex after)
    {
        if (old.Fact("http") != now.Fact("http"))
        {
            yield return Change(ContractEffect.RunTime, $"{now.Name} sends {now.Fact("http")} and no longer {old.Fact("http")}");
        }

        if (old.Fact("server") != now.Fact("server"))
        {
            yield return Change(ContractEffect.RunTime, $"{now.Name} goes to {now.Fact("server") ?? "the server of the client"} and no longer to {old.Fact("server") ?? "the server of the client"}");
        }

        if (Moved(old, now, before, after) is { } moved)
        {
            yield return moved;
        }

        if (old.Fact("returns") is { } was && now.Fact("returns") is { } returns && was != returns)
        {
            yield return returns == was.Replace("?>", ">")
                ? Change(ContractEffect.Safe, $"{now.Name} always returns a value")
                : Change(ContractEffect.Source, $"{now.Name} returns {returns} and no longer {was}: code that uses the value no longer compiles" + (was == returns.Replace("?>", ">") ? ", or gets a warning that the value can be null" : ""));
        }

        var gone = Values(old.Fact("success")).Except(Values(now.Fact("success")), StringComparer.Ordinal).ToList();
        if (gone.Count > 0)
        {
            yield return Change(ContractEffect.RunTime, $"{now.Name} no longer succeeds with status {string.Join(", ", gone)} but with {now.Fact("success") ?? "another one"}: code that compares the status, and recorded responses, have to follow");
        }
        else if (old.Fact("success") != now.Fact("success"))
        {
            yield return Change(ContractEffect.Safe, $"{now.Name} can succeed with status {now.Fact("success")}");
        }

        if (old.Fact("accept") != now.Fact("accept") && old.Fact("accept") is not null && now.Fact("accept") is { } accept)
        {
            yield return Change(ContractEffect.RunTime, $"{now.Name} asks for {accept} and no longer for {old.Fact("accept")}", "mocks");
        }

        if (old.Fact("upload") != now.Fact("upload"))
        {
            yield return now.Has("upload")
                ? Change(ContractEffect.Safe, $"{now.Name} sends a long file in parts")
                : Change(ContractEffect.Source, $"{now.Name} no longer sends a long file in parts: a file that is too long for one request is refused, and code that uses InterruptedUpload or UploadPartSize no longer compiles if no other operation sends parts");
        }

        if (old.Fact("credentials") != now.Fact("credentials"))
        {
            yield return Credentials(old, now);
        }

        ContractChange Change(ContractEffect effect, string text, string audience = "callers") => new(effect, audience, now, IsRemoved: false, text);
    }

    public static IEnumerable<ContractChange> PagesChanged(ContractLine old, ContractLine now, ContractIndex before, ContractIndex after)
    {
        if (old.Fact("returns") != now.Fact("returns"))
        {
            yield return new ContractChange(ContractEffect.Source, "callers", now, IsRemoved: false, $"{now.Name} returns {now.Fact("returns")} and no longer {old.Fact("returns")}: code that uses the items no longer compiles");
        }

        if (Moved(old, now, before, after) is { } moved)
        {
            yield return moved;
        }

        if (old.Fact("by") != now.Fact("by"))
        {
            yield return new ContractChange(ContractEffect.RunTime, "mocks", now, IsRemoved: false, $"{now.Name} asks for pages by {now.Fact("by")} and no longer by {old.Fact("by")}: recorded responses have to follow");
        }
    }

    public static IEnumerable<ContractChange> ParameterChanged(ContractLine old, ContractLine now, ContractIndex before, ContractIndex after)
    {
        var (was, type) = (old.Fact("type")!, now.Fact("type")!);
        var title = ContractRules.Title(now);
        if (!old.Has("required") && now.Has("required"))
        {
            yield return Change(ContractEffect.Source, $"{title} is required: calls without it no longer compile");
        }
        else if (old.Has("required") && !now.Has("required"))
        {
            yield return Change(ContractEffect.Safe, $"{title} is no longer required");
        }

        if (was.TrimEnd('?') != type.TrimEnd('?'))
        {
            yield return ContractTypeNames.Takes(type, was, after)
                ? Change(ContractEffect.Safe, $"{title} is {type} and no longer {was}, which it still takes")
                : Change(ContractEffect.Source, $"{title} is {type} and no longer {was}: calls that pass it no longer compile");
        }

        foreach (var fact in new[] { "in", "as", "form" })
        {
            if (old.Fact(fact) != now.Fact(fact))
            {
                yield return Change(ContractEffect.RunTime, $"{title} is sent {fact} {now.Fact(fact) ?? "the usual way"} and no longer {fact} {old.Fact(fact) ?? "the usual way"}");
            }
        }

        ContractChange Change(ContractEffect effect, string text) => new(effect, "callers", now, IsRemoved: false, text);
    }

    public static ContractChange ErrorAdded(ContractLine line, ContractIndex before)
    {
        var earlier = before.PartsOf(line.Parent!).Where(other => other.Kind == line.Kind && Covers(other.Part, line.Part)).ToList();
        return earlier.Count > 0 && earlier.TrueForAll(other => other.Fact("type") != line.Fact("type"))
            ? new ContractChange(ContractEffect.RunTime, "callers", line, IsRemoved: false, $"The error {line.Part} of {line.Name} is {line.Fact("type")} and no longer {earlier[0].Fact("type")}: 'catch (ApiException<{earlier[0].Fact("type")}>)' no longer catches it")
            : new ContractChange(ContractEffect.Safe, "callers", line, IsRemoved: false, $"The error {line.Part} of {line.Name} is typed: {line.Fact("type")}");
    }

    public static ContractChange ErrorRemoved(ContractLine line, ContractIndex after)
    {
        var remaining = after.PartsOf(line.Parent!).Where(other => other.Kind == line.Kind && Covers(other.Part, line.Part)).ToList();
        return remaining.Exists(other => other.Fact("type") == line.Fact("type"))
            ? new ContractChange(ContractEffect.Safe, "callers", line, IsRemoved: true, $"The error {line.Part} of {line.Name} is described by {remaining[0].Part}")
            : new ContractChange(ContractEffect.RunTime, "callers", line, IsRemoved: true, $"The error {line.Part} of {line.Name} is no longer described: 'catch (ApiException<{line.Fact("type")}>)' no longer catches it");
    }

    private static bool Covers(string range, string status) => range != status
        && (range == "default" || (range.EndsWith("XX", StringComparison.Ordinal) && status.Length == 3 && range[0] == status[0]));

    // What is accepted in place of what a program has is not known; an alternative more takes nothing away.
    private static ContractChange Credentials(ContractLine old, ContractLine now)
    {
        var (was, asked) = (old.Fact("credentials"), now.Fact("credentials"));
        var isWider = asked == "any" || (was is not null && asked is not null && Alternatives(was).All(Alternatives(asked).Contains));
        var effect = asked is null or "nothing" ? ": no credential is sent" : ": a client that has none of them sends none";
        return new ContractChange(
            isWider ? ContractEffect.Safe : ContractEffect.RunTime, "callers", now, IsRemoved: false,
            $"{now.Name} takes the credentials {asked ?? "nothing"} and no longer {was ?? "nothing"}" + (isWider ? "" : effect));
    }

    private static HashSet<string> Alternatives(string credentials) => new(credentials.Split([" | "], StringSplitOptions.None), StringComparer.Ordinal);

    /// <summary>Compares where arguments by position end up: those of before have to find the same parameters in the same places.</summary>
    private static ContractChange? Moved(ContractLine old, ContractLine now, ContractIndex before, ContractIndex after)
    {
        var was = Names(old);
        var names = Names(now);
        var kept = was.Where(names.Contains).ToList();
        if (was.Count != kept.Count || kept.SequenceEqual(names.Take(kept.Count), StringComparer.Ordinal))
        {
            return null;
        }

        // A parameter that has become required, or a new required one, breaks calls in any case.
        var subject = now.Kind == "pages" ? "operation " + now.Fact("of") : now.Subject;
        if (names.Exists(name => after.Find(subject + " parameter " + name)?.Has("required") == true && before.Find(subject + " parameter " + name)?.Has("required") != true))
        {
            return null;
        }

        // Calls may end anywhere, so it is the first argument in another place that decides whether the compiler sees the change.
        var first = Enumerable.Range(0, kept.Count).First(index => kept[index] != names[index]);
        var isUnseen = TypeOf(before, subject, kept[first]) == TypeOf(after, subject, names[first]);
        return new ContractChange(
            isUnseen ? ContractEffect.RunTime : ContractEffect.Source, "callers", now, IsRemoved: false,
            $"{now.Name} has its parameters in another order, ({string.Join(", ", names)}): arguments by position {(isUnseen ? "mean other parameters" : "no longer compile")}; those by name still do");
    }

    private static string? TypeOf(ContractIndex index, string subject, string name) => index.Find(subject + " parameter " + name.TrimStart('@'))?.Fact("type");

    private static List<string> Names(ContractLine line) => [.. Values(line.Fact("parameters")?.Trim('(', ')'))];

    private static IEnumerable<string> Values(string? list) => (list ?? "").Split(',').Select(value => value.Trim()).Where(value => value.Length > 0);
}
