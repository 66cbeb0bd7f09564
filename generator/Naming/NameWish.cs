namespace ApiVideo.Generator.Naming;

/// <summary>A name that a place of the document asks for.</summary>
/// <param name="Name">The wanted identifier.</param>
/// <param name="Suffix">What follows where the code around has the name already.</param>
/// <param name="Key">What the place is called in the document; no other place of the same scope is called so.</param>
/// <param name="Rank">Which kinds of place keep their name before others: the lower.</param>
internal readonly record struct NameWish(string Name, string Suffix, string Key, int Rank = 0)
{
    /// <summary>Gets the order in which wishes of one rank are granted; the order of the document has no part in it.</summary>
    public static IComparer<NameWish> Order { get; } = Comparer<NameWish>.Create(static (one, other) =>
        // A key that is a C# name already keeps it, and one that is a plain word comes before one with signs.
        one.IsExact != other.IsExact ? other.IsExact.CompareTo(one.IsExact)
        : one.IsPlain != other.IsPlain ? other.IsPlain.CompareTo(one.IsPlain)
        : string.CompareOrdinal(one.Key, other.Key));

    private bool IsExact => IsName(StringComparison.Ordinal);

    private bool IsPlain => IsName(StringComparison.OrdinalIgnoreCase);

    private bool IsName(StringComparison comparison) => Key.EndsWith(Name, comparison) && (Key.Length == Name.Length || Key[Key.Length - Name.Length - 1] == '/');
}
