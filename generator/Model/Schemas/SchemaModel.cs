namespace ApiVideo.Generator.Model.Schemas;

/// <summary>A schema that becomes a type of its own.</summary>
internal abstract record SchemaModel
{
    public required Scope Scope { get; init; }

    public required string TypeName { get; init; }

    /// <summary>Gets the name of the type whose file this one is in: the component that it is written in, or itself.</summary>
    public string FileName { get; init; } = "";

    /// <summary>Gets a value indicating whether a visible operation reaches the type; if not, it is emitted internal.</summary>
    public required bool IsVisible { get; init; }

    /// <summary>Gets a value indicating whether requests leave out members of it or of what it contains, since only the server sets them.</summary>
    public bool HasSentForm { get; init; }

    public required DocText Doc { get; init; }

    public required bool IsDeprecated { get; init; }

    public string Accessibility => Scope.AccessibilityOf(IsVisible);
}
