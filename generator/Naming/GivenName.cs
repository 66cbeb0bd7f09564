namespace ApiVideo.Generator.Naming;

/// <summary>A name that was granted.</summary>
/// <param name="Name">The identifier.</param>
/// <param name="TakenBy">What the place is called that has the wanted name; null where the wish, or the rule for reserved names, was followed.</param>
internal readonly record struct GivenName(string Name, string? TakenBy);
