namespace ApiVideo.Generator.Model.Events;

/// <summary>A member whose text tells events.</summary>
internal sealed record EventTypeMemberModel(string Member, EquatableArray<EventTypeValueModel> Values);
