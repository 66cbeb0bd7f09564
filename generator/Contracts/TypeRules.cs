namespace ApiVideo.Generator.Contracts;

/// <summary>Judges what has changed of models, enums, unions and events.</summary>
internal static class TypeRules
{
    public static IEnumerable<ContractChange> Changed(ContractLine old, ContractLine now)
    {
        if (old.Fact("kind") != now.Fact("kind"))
        {
            yield return Change(ContractEffect.Source, $"{now.Name} is a type of the kind {now.Fact("kind")} and no longer of the kind {old.Fact("kind")}: code that uses it no longer compiles");
        }

        if (old.Fact("base") != now.Fact("base"))
        {
            yield return old.Has("base")
                ? Change(ContractEffect.Source, $"{now.Name} derives from {now.Fact("base") ?? "nothing"} and no longer from {old.Fact("base")}: code that uses it as {old.Fact("base")} no longer compiles")
                : Change(ContractEffect.Safe, $"{now.Name} derives from {now.Fact("base")}");
        }

        if (old.Fact("discriminator") != now.Fact("discriminator"))
        {
            yield return Change(ContractEffect.RunTime, $"{now.Name} is recognized by {now.Fact("discriminator") ?? "its members"} and no longer by {old.Fact("discriminator") ?? "its members"}: recorded responses have to follow", "mocks");
        }

        ContractChange Change(ContractEffect effect, string text, string audience = "callers") => new(effect, audience, now, IsRemoved: false, text);
    }

    public static ContractChange RequiredMemberAdded(ContractLine line, ContractIndex before) => before.IsSent(line.Name)
        ? new ContractChange(ContractEffect.Source, "callers", line, IsRemoved: false, $"{line.Name} has a new required member {line.Part}: code that creates it no longer compiles")
        : new ContractChange(ContractEffect.Source, "mocks", line, IsRemoved: false, $"{line.Name} has a new required member {line.Part}: tests that create it no longer compile, and recorded responses without it are not read");

    public static IEnumerable<ContractChange> MemberChanged(ContractLine old, ContractLine now, ContractIndex before, ContractIndex after)
    {
        var title = ContractRules.Title(now);
        var (isSent, isReceived) = (before.IsSent(now.Name), before.IsReceived(now.Name));
        var (was, type) = (old.Fact("type")!, now.Fact("type")!);
        if (!old.Has("required") && now.Has("required"))
        {
            yield return isSent
                ? Change(ContractEffect.Source, "callers", $"{title} is required: code that creates a {now.Name} without it no longer compiles")
                : Change(ContractEffect.Source, "mocks", $"{title} is required: tests that create a {now.Name} without it no longer compile, and recorded responses without it are not read");
        }

        if (Bare(was) != Bare(type))
        {
            yield return !isReceived && ContractTypeNames.Takes(type, was, after)
                ? Change(ContractEffect.Safe, "callers", $"{title} is {type} and no longer {was}, which it still takes")
                : Change(ContractEffect.Source, isSent || isReceived ? "callers" : "mocks", $"{title} is {type} and no longer {was}: code that uses it no longer compiles");
        }
        else if (was != type)
        {
            yield return Nullability(old, now, was, type, isSent, isReceived);
        }

        foreach (var change in WireChanges(old, now, title, isSent, isReceived))
        {
            yield return change;
        }

        ContractChange Change(ContractEffect effect, string audience, string text) => new(effect, audience, now, IsRemoved: false, text);
    }

    public static IEnumerable<ContractChange> EventMemberChanged(ContractLine old, ContractLine now)
    {
        var title = ContractRules.Title(now);
        if (old.Fact("type") != now.Fact("type"))
        {
            yield return new ContractChange(ContractEffect.Source, "receivers", now, IsRemoved: false, $"{title} is {now.Fact("type")} and no longer {old.Fact("type")}: code that reads it no longer compiles");
        }

        if (old.Fact("json") != now.Fact("json") || old.Fact("form") != now.Fact("form"))
        {
            yield return new ContractChange(ContractEffect.RunTime, "receivers", now, IsRemoved: false, $"{title} is read from {now.Fact("json")} {now.Fact("form")} and no longer from {old.Fact("json")} {old.Fact("form")}".Replace("  ", " ").TrimEnd());
        }
    }

    public static IEnumerable<ContractChange> CaseChanged(ContractLine old, ContractLine now)
    {
        if (old.Fact("type") != now.Fact("type"))
        {
            yield return new ContractChange(ContractEffect.Source, "callers", now, IsRemoved: false, $"The case {now.Part} of {now.Name} is {now.Fact("type")} and no longer {old.Fact("type")}");
        }

        if (old.Fact("texts") != now.Fact("texts"))
        {
            yield return new ContractChange(ContractEffect.RunTime, "mocks", now, IsRemoved: false, $"The case {now.Part} of {now.Name} is recognized by {now.Fact("texts") ?? "its members"} and no longer by {old.Fact("texts") ?? "its members"}");
        }
    }

    public static IEnumerable<ContractChange> EventChanged(ContractLine old, ContractLine now)
    {
        if (old.Fact("payload") != now.Fact("payload"))
        {
            yield return new ContractChange(ContractEffect.Source, "receivers", now, IsRemoved: false, $"The payload of {now.Name} is {now.Fact("payload") ?? "its members"} and no longer {old.Fact("payload") ?? "its members"}");
        }

        foreach (var fact in new[] { "texts", "member", "header", "key" })
        {
            if (old.Fact(fact) != now.Fact(fact))
            {
                yield return new ContractChange(
                    ContractEffect.RunTime, "receivers", now, IsRemoved: false, $"{now.Name} is recognized by the {fact} {now.Fact(fact) ?? "nothing"} and no longer by {old.Fact(fact) ?? "nothing"}: other deliveries are unknown events");
            }
        }
    }

    private static ContractChange Nullability(ContractLine old, ContractLine now, string was, string type, bool isSent, bool isReceived)
    {
        var title = ContractRules.Title(now);
        var canBeNull = type.EndsWith("?", StringComparison.Ordinal) || type.StartsWith("Optional<", StringComparison.Ordinal);
        if (was.StartsWith("Optional<", StringComparison.Ordinal) != type.StartsWith("Optional<", StringComparison.Ordinal))
        {
            return isReceived || !canBeNull
                ? Change(ContractEffect.Source, $"{title} is {type} and no longer {was}: code that uses it may no longer compile")
                : Change(ContractEffect.Safe, $"{title} is {type} and no longer {was}, which it still takes");
        }

        if (!canBeNull)
        {
            // That it is required has been said.
            return isSent && !(now.Has("required") && !old.Has("required"))
                ? Change(ContractEffect.Source, $"{title} cannot be null: code that sets null no longer compiles")
                : Change(ContractEffect.Safe, $"{title} is never null");
        }

        return isReceived
            ? Change(ContractEffect.Source, $"{title} can be null: code that reads it without a check gets a warning, or no longer compiles where it is a value type")
            : Change(ContractEffect.Safe, $"{title} can be null");

        ContractChange Change(ContractEffect effect, string text) => new(effect, "callers", now, IsRemoved: false, text);
    }

    private static IEnumerable<ContractChange> WireChanges(ContractLine old, ContractLine now, string title, bool isSent, bool isReceived)
    {
        if (old.Fact("json") != now.Fact("json") || old.Fact("form") != now.Fact("form"))
        {
            yield return Change(ContractEffect.RunTime, $"{title} is {now.Fact("json")} {now.Fact("form")} in JSON and no longer {old.Fact("json")} {old.Fact("form")}: stored JSON and recorded responses have to follow".Replace("  ", " "));
        }

        if (old.Fact("always") != now.Fact("always"))
        {
            yield return now.Has("always") && !old.Has("required") && isSent
                ? Change(ContractEffect.Source, $"{title} is always {now.Fact("always")}: code that sets it may no longer compile")
                : Change(ContractEffect.RunTime, $"{title} is {(now.Has("always") ? "always " + now.Fact("always") : "no longer always " + old.Fact("always"))}");
        }

        if (old.Fact("default") != now.Fact("default") && old.Fact("always") == now.Fact("always"))
        {
            yield return Change(ContractEffect.RunTime, $"{title} is {now.Fact("default") ?? "not set"} unless code sets it, and no longer {old.Fact("default") ?? "not set"}");
        }

        if (!old.Has("read-only") && now.Has("read-only"))
        {
            yield return Change(isSent ? ContractEffect.RunTime : ContractEffect.Safe, $"{title} is read-only: it is no longer sent");
        }
        else if (old.Has("read-only") && !now.Has("read-only"))
        {
            yield return Change(isSent ? ContractEffect.RunTime : ContractEffect.Safe, $"{title} is no longer read-only: it is sent where it is set");
        }

        if (!old.Has("write-only") && now.Has("write-only"))
        {
            yield return Change(isReceived ? ContractEffect.RunTime : ContractEffect.Safe, $"{title} is write-only: it is no longer expected in responses");
        }
        else if (old.Has("write-only") && !now.Has("write-only"))
        {
            yield return Change(ContractEffect.Safe, $"{title} is no longer write-only");
        }

        ContractChange Change(ContractEffect effect, string text) => new(effect, "callers", now, IsRemoved: false, text);
    }

    // What a member is, without whether it can be null or left out.
    private static string Bare(string type)
    {
        const string Optional = "Optional<";
        return (type.StartsWith(Optional, StringComparison.Ordinal) ? type.Substring(Optional.Length, type.Length - Optional.Length - 1) : type).TrimEnd('?');
    }
}
