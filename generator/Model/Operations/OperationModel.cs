using ApiVideo.Generator.Model.Pages;
using ApiVideo.Generator.Model.Requests;
using ApiVideo.Generator.Model.Responses;

namespace ApiVideo.Generator.Model.Operations;

/// <summary>One HTTP operation, ready to be written as a method.</summary>
internal sealed record OperationModel
{
    /// <summary>Gets the method's name without <c>Async</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Gets the name of the method that walks all pages, without <c>Async</c>.</summary>
    public required string PagesName { get; init; }

    /// <summary>Gets a value indicating whether this is another content of an operation, whose pages the first one walks.</summary>
    public bool IsVariant { get; init; }

    /// <summary>Gets the name that exceptions and traces show.</summary>
    public required string DisplayName { get; init; }

    /// <summary>Gets the HTTP method in upper case.</summary>
    public required string Method { get; init; }

    public required string PathTemplate { get; init; }

    public required EquatableArray<PathPart> Path { get; init; }

    /// <summary>Gets the address, or the path on the same host, of a server of the operation's own; null where it goes where all go.</summary>
    public string? Server { get; init; }

    /// <summary>Gets the parameters in the order of the method's signature.</summary>
    public required EquatableArray<ParameterModel> Parameters { get; init; }

    public required BodyModel? Body { get; init; }

    public required ResultModel Result { get; init; }

    public required EquatableArray<ErrorModel> Errors { get; init; }

    /// <summary>Gets the alternatives of security, each with the bits of the kinds of credential that it takes together.</summary>
    public required EquatableArray<ulong> Security { get; init; }

    public required bool IsVisible { get; init; }

    public required bool IsDeprecated { get; init; }

    public required DocText Doc { get; init; }

    /// <summary>Gets the member of the request body that asks for a stream, and is set because the caller called the method that gives one; else null.</summary>
    public string? StreamSwitch { get; init; }

    /// <summary>Gets how the operation sends a file in parts; null where it does not.</summary>
    public UploadModel? Upload { get; init; }

    /// <summary>Gets what the document says of pages; <see cref="Pagination"/> is made from it.</summary>
    public required PageSigns Pages { get; init; }

    public required PaginationModel? Pagination { get; init; }
}
