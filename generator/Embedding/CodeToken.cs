namespace ApiVideo.Generator.Embedding;

/// <summary>An identifier in C#.</summary>
/// <param name="Name">The identifier.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="IsQualified">Whether something stands before it, as in <c>value.Name</c> or <c>global::Name</c>.</param>
/// <param name="IsGeneric">Whether type arguments follow it.</param>
/// <param name="IsQualifier">Whether a member of it follows.</param>
/// <param name="IsCalled">Whether arguments follow it.</param>
internal readonly record struct CodeToken(string Name, int Start, bool IsQualified, bool IsGeneric, bool IsQualifier, bool IsCalled)
{
    public int End => Start + Name.Length;
}
