namespace ApiVideo.Generator.Model.Operations;

/// <summary>The operations of one tag.</summary>
internal sealed record ApiModel
{
    public required Scope Scope { get; init; }

    public required string TypeName { get; init; }

    public required string InterfaceName { get; init; }

    /// <summary>Gets the name of the class that keeps calls of earlier documents compiling.</summary>
    public string ExtensionsName => TypeName + "Extensions";

    /// <summary>Gets the client's property that gives this API.</summary>
    public required string PropertyName { get; init; }

    public required DocText Doc { get; init; }

    public required EquatableArray<OperationModel> Operations { get; init; }

    /// <summary>Gets a value indicating whether any operation is for users; if none is, the type is internal and has no interface.</summary>
    public required bool IsVisible { get; init; }
}
