namespace ApiVideo.Generator.Emission.Client;

/// <summary>A parameter of an emitted method.</summary>
/// <param name="Type">The C# type.</param>
/// <param name="Name">The name, with the <c>@</c> of a keyword.</param>
/// <param name="Default">What it is where it is not passed; null for one that has to be.</param>
internal sealed record SignatureParameter(string Type, string Name, string? Default)
{
    public string Declaration => Default is null ? $"{Type} {Name}" : $"{Type} {Name} = {Default}";
}
