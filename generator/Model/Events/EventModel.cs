using ApiVideo.Generator.Model.Schemas;

namespace ApiVideo.Generator.Model.Events;

/// <summary>An event that the server sends: a record with the payload's members, or with the payload where it is no plain object.</summary>
internal sealed record EventModel : SchemaModel
{
    /// <summary>Gets what the event is called in the document.</summary>
    public required string Key { get; init; }

    /// <summary>Gets the name without the suffix of events, for the handler's method.</summary>
    public required string BaseName { get; init; }

    /// <summary>Gets the name of the parameter in <c>Match</c>.</summary>
    public required string LocalName { get; init; }

    /// <summary>Gets the member whose text tells the event; null when its shape has to.</summary>
    public required string? TypeMember { get; init; }

    /// <summary>Gets the text by which a header names the event; null where none does.</summary>
    public string? HeaderText { get; init; }

    /// <summary>Gets the texts of <see cref="TypeMember"/> that stand for this event.</summary>
    public required EquatableArray<string> TypeValues { get; init; }

    /// <summary>Gets the members of a payload that is a plain object.</summary>
    public required EquatableArray<PropertyModel> Properties { get; init; }

    /// <summary>Gets the name of the property that holds the members beyond <see cref="Properties"/>.</summary>
    public required string AdditionalName { get; init; }

    /// <summary>Gets the type of a payload that is no plain object; null when it is one.</summary>
    public required TypeRef? Payload { get; init; }

    /// <summary>Gets the name of the property that holds <see cref="Payload"/>.</summary>
    public required string PayloadName { get; init; }

    /// <summary>Gets a value indicating whether the type member is the event's own to write, and not among its properties.</summary>
    public bool IsTypeFixed => Payload is null && TypeMember is not null && TypeValues.Count == 1;
}
