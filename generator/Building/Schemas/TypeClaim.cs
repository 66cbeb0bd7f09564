using ApiVideo.Generator.Naming;

namespace ApiVideo.Generator.Building.Schemas;

/// <summary>Represents the name that a place asks for, with the names that are made from it.</summary>
/// <param name="Name">The name that follows from the place.</param>
/// <param name="Suffix">What follows where the code around has the name.</param>
/// <param name="Rank">Which kinds of place keep their name before others: the lower.</param>
internal sealed record TypeClaim(string Name, string Suffix, int Rank)
{
    private const int ComponentRank = 0;
    private const int BundledRank = 1;
    private const int EventRank = 2;
    private const int ApiRank = 3;
    private const int InlineRank = 4;

    /// <summary>Gets the beginnings and ends of the names that are made from the type's.</summary>
    private (string Prefix, string Suffix)[] Companions { get; init; } = [];

    /// <summary>Gets a value indicating whether the place is a component, of the document or of a file that it takes in.</summary>
    public bool IsComponent => Rank <= BundledRank;

    public static TypeClaim Component(string name, bool isEnum, bool isBundled) => Schema(name, isEnum, isBundled ? BundledRank : ComponentRank);

    public static TypeClaim Inline(string name, bool isEnum) => Schema(name, isEnum, InlineRank);

    public static TypeClaim Event(string name) => Schema(name, isEnum: false, EventRank);

    public static TypeClaim Api(string name) => new(name, "Api", ApiRank) { Companions = [("I", ""), ("", "Extensions")] };

    /// <summary>Gets the claim with a name that is not too long, since objects within objects have the names of all around them.</summary>
    public TypeClaim Shortened() => this with { Name = Identifier.Shorten(Name, Name) };

    /// <summary>Gets a name of the type, and those that are made from it.</summary>
    public string[] NamesOf(string name) => [name, .. Companions.Select(companion => companion.Prefix + name + companion.Suffix)];

    private static TypeClaim Schema(string name, bool isEnum, int rank) => new(name, isEnum ? "Type" : "Model", rank);
}
