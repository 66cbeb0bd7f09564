namespace ApiVideo.Generator.Model.Events;

/// <summary>The members and shapes by which a payload is recognized as an event.</summary>
/// <param name="TypeMembers">The members whose text tells events, in the order in which they are looked at.</param>
/// <param name="Shapes">The events that are recognized by their shape.</param>
internal sealed record EventTellerModel(EquatableArray<EventTypeMemberModel> TypeMembers, EquatableArray<EventShapeModel> Shapes)
{
    public static EventTellerModel None { get; } = new([], []);
}
