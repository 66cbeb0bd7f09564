namespace ApiVideo.Generator.Model;

/// <summary>A file of the runtime: the types of one concern that users do not see, or one type that they do.</summary>
/// <param name="Scope">The client's.</param>
/// <param name="Name">The name of the file.</param>
/// <param name="Types">The types that the client needs; none where it needs no such file.</param>
internal sealed record RuntimeFile(Scope Scope, string Name, EquatableArray<RuntimeType> Types)
{
    /// <summary>Gets a value indicating whether other assemblies are not to see what is internal in it.</summary>
    public bool IsHidden { get; init; }
}
