namespace ApiVideo.Generator.Model.Events;

/// <summary>The header of a delivery whose text names events.</summary>
/// <param name="Name">The name of the header.</param>
/// <param name="IsComplete">Whether a text that is not among the names is another event, whatever its payload looks like.</param>
/// <param name="Names">The texts.</param>
internal sealed record EventHeaderModel(string Name, bool IsComplete, EquatableArray<EventNameModel> Names);
