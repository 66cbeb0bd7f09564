using ApiVideo.Generator.Model.Schemas;

namespace ApiVideo.Generator.Model.Pages;

/// <summary>Pages that are asked for by a value of the page before.</summary>
internal sealed record CursorPages : PaginationModel
{
    /// <summary>Gets the C# name of the parameter that takes the value.</summary>
    public required string Parameter { get; init; }

    /// <summary>Gets the type of the parameter: text, a number or a GUID.</summary>
    public required TypeKind Kind { get; init; }

    /// <summary>Gets the type of the value, which may be a GUID where the parameter is text.</summary>
    public required TypeKind NextKind { get; init; }

    /// <summary>Gets where the value is, in the result or, where <see cref="IsOfLastItem"/>, in an item.</summary>
    public required PagePath Next { get; init; }

    public required bool IsOfLastItem { get; init; }

    public required PagePath? HasMore { get; init; }

    /// <summary>Gets a value indicating whether the last page has a value too, so that only <see cref="HasMore"/> tells the end.</summary>
    public bool IsEndUnsaidByCursor { get; init; }
}
