using ApiVideo.Generator.Model.Schemas;
using ApiVideo.Generator.Model.Xml;

namespace ApiVideo.Generator.Model.Responses;

/// <summary>Represents the content of a successful response.</summary>
internal sealed record ResultModel(ResultKind Kind, TypeRef? Type, string? Accept, string? Description)
{
    public static ResultModel Empty { get; } = new(ResultKind.None, Type: null, Accept: null, Description: null);

    /// <summary>Gets the C# name of the parameter for the media types that the caller accepts, where the document offers several; else null.</summary>
    public string? AcceptParameter { get; init; }

    /// <summary>Gets a value indicating whether a text may come as JSON or as it is, whichever the answer says.</summary>
    public bool IsAlsoText { get; init; }

    /// <summary>Gets a value indicating whether a success may come without a value.</summary>
    public bool IsOptional { get; init; }

    /// <summary>Gets the root element of a body that is typed XML; null for any other.</summary>
    public XmlNodeModel? Xml { get; init; }

    /// <summary>Gets the kinds of success where there are several; <see cref="Type"/> is then the union of their types.</summary>
    public EquatableArray<ResultCaseModel> Cases { get; init; }

    /// <summary>Gets a value indicating whether the body is read while it arrives.</summary>
    public bool IsOpen => Kind == ResultKind.Stream || IsSequence;

    /// <summary>Gets a value indicating whether the answer is many values.</summary>
    public bool IsSequence => Kind is ResultKind.Events or ResultKind.NamedEvents or ResultKind.WholeEvents or ResultKind.Lines;
}
