using System;

namespace ApiVideo.Runtime;

/// <summary>Represents the shape of the JSON of one case of a union.</summary>
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

    /// <summary>Determines whether a member of the name says anything of the case.</summary>
    internal bool Names(string name) =>
        Array.IndexOf(Required, name) >= 0 || Array.Exists(Known, member => member.Name == name) || Array.Exists(Constants, constant => constant.Member == name);
}
