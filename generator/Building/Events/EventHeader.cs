namespace ApiVideo.Generator.Building.Events;

/// <summary>The header of a delivery whose text names events.</summary>
/// <param name="Name">The name of the header.</param>
/// <param name="Basis">Where the texts are known from.</param>
/// <param name="Groups">The events of each text, which their payloads tell apart where they are several.</param>
internal sealed record EventHeader(string Name, EventHeaderBasis Basis, IReadOnlyList<(string Text, IReadOnlyList<EventSource> Sources)> Groups);
