namespace ApiVideo.Generator.Model.Events;

/// <summary>What all events of a document share: the base with its reader, and the handler.</summary>
internal sealed record EventsFile
{
    public required Scope Scope { get; init; }

    public required EquatableArray<EventCaseModel> Cases { get; init; }

    /// <summary>Gets the members whose text tells events, in the order in which they are looked at.</summary>
    public required EquatableArray<EventTypeMemberModel> TypeMembers { get; init; }

    /// <summary>Gets the events that are told by their shape.</summary>
    public required EquatableArray<EventShapeModel> Shapes { get; init; }

    /// <summary>Gets a value indicating whether a delivery may be something else than an object.</summary>
    public required bool TakesAnyJson { get; init; }
}
