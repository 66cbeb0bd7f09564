namespace ApiVideo.Generator.Model;

/// <summary>A parameter of an operation.</summary>
internal sealed record ParameterModel
{
    /// <summary>Gets the C# parameter name, without the <c>@</c> that a keyword needs.</summary>
    public required string Name { get; init; }

    public required string WireName { get; init; }

    public required ParameterLocation Location { get; init; }

    public required TypeRef Type { get; init; }

    public required bool IsRequired { get; init; }

    /// <summary>Gets a value indicating whether the values of a list travel as parameters of their own.</summary>
    public required bool IsExploded { get; init; }

    /// <summary>Gets the least value that the document allows, where it is a whole number.</summary>
    public int? Minimum { get; init; }

    public required bool IsDeprecated { get; init; }

    public required DocText Doc { get; init; }
}
