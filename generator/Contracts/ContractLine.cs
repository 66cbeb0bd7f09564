using ApiVideo.Generator.Model;

namespace ApiVideo.Generator.Contracts;

/// <summary>Represents one thing that callers can name or observe, with the facts about it.</summary>
/// <param name="Subject">The thing: its kind and its name, and for a part of it the kind and the name of the part.</param>
/// <param name="Facts">The facts, each a name with or without a value.</param>
internal sealed record ContractLine(string Subject, EquatableArray<string> Facts)
{
    /// <summary>Gets the words of the subject: a kind, a name, and for a part another kind and name.</summary>
    public string[] Words { get; } = ContractText.Split(Subject, ' ').ToArray();

    public string Kind => Words.Length > 2 ? Words[0] + " " + Words[2] : Words[0];

    /// <summary>Gets the name of the thing, or of what it is a part of.</summary>
    public string Name => Words.Length > 1 ? Words[1] : "";

    /// <summary>Gets the name of the part; empty for a thing that is no part.</summary>
    public string Part => Words.Length > 3 ? Words[3] : "";

    /// <summary>Gets the subject of the thing that this is a part of; null for a thing that is no part.</summary>
    public string? Parent => Words.Length > 2 ? Words[0] + " " + Words[1] : null;

    /// <summary>Gets the value of a fact; null where the line does not have it.</summary>
    public string? Fact(string name)
    {
        foreach (var fact in Facts)
        {
            if (fact.StartsWith(name, StringComparison.Ordinal) && (fact.Length == name.Length || fact[name.Length] == ' '))
            {
                return fact.Length == name.Length ? "" : fact.Substring(name.Length + 1);
            }
        }

        return null;
    }

    public bool Has(string name) => Fact(name) is not null;

    public override string ToString() => Facts.IsEmpty ? Subject : Subject + ": " + string.Join("; ", Facts);
}
