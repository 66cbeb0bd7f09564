using ApiVideo.Generator.Model.Schemas;

namespace ApiVideo.Generator.Model.Requests;

/// <summary>A parameter of an operation.</summary>
internal sealed record ParameterModel
{
    /// <summary>Gets the C# parameter name, without the <c>@</c> that a keyword needs.</summary>
    public required string Name { get; init; }

    public required string WireName { get; init; }

    public required ParameterLocation Location { get; init; }

    public required TypeRef Type { get; init; }

    public required bool IsRequired { get; init; }

    public required ParameterStyle Style { get; init; }

    /// <summary>Gets a value indicating whether the parts of a value travel with names of their own.</summary>
    public required bool IsExploded { get; init; }

    public required ParameterEncoding Encoding { get; init; }

    /// <summary>Gets a value indicating whether a point in time is written as HTTP writes it.</summary>
    public bool IsHttpDate { get; init; }

    /// <summary>Gets a value indicating whether signs that addresses use themselves stay as they are.</summary>
    public bool AllowsReserved { get; init; }

    /// <summary>Gets the media type of a part of the body; null for the usual one.</summary>
    public string? MediaType { get; init; }

    /// <summary>Gets the headers that a part of the body always has.</summary>
    public EquatableArray<PartHeaderModel> Headers { get; init; } = [];

    /// <summary>Gets a value indicating whether the document says of this part that it is sent in parts.</summary>
    public bool IsChunked { get; init; }

    /// <summary>Gets a value indicating whether the document says of this part that it repeats what an earlier response has.</summary>
    public bool IsCopied { get; init; }

    /// <summary>Gets the least value that the document allows, where it is a whole number.</summary>
    public int? Minimum { get; init; }

    /// <summary>Gets the value that the server takes where none is sent, where it is a whole number.</summary>
    public int? Default { get; init; }

    public required bool IsDeprecated { get; init; }

    public required DocText Doc { get; init; }
}
