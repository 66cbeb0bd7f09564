namespace ApiVideo.Runtime;

/// <summary>What JSON of one case of a union looks like.</summary>
internal sealed class JsonUnionShape
{
    internal JsonUnionShape(
        JsonUnionKind kind,
        string[] required,
        JsonUnionMember[] known,
        (string Member, string[] Values)[] constants,
        string[] texts)
    {
        Kind = kind;
        Required = required;
        Known = known;
        Constants = constants;
        Texts = texts;
    }

    internal JsonUnionKind Kind { get; }

    /// <summary>The members that have to be there.</summary>
    internal string[] Required { get; }

    /// <summary>The members that may be there.</summary>
    internal JsonUnionMember[] Known { get; }

    /// <summary>The members that only ever have one of a few values, numbers and truth values as JSON writes them.</summary>
    internal (string Member, string[] Values)[] Constants { get; }

    /// <summary>The texts that a string has; empty where any will do.</summary>
    internal string[] Texts { get; }
}
