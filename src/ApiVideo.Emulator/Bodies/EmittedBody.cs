namespace ApiVideo.Emulator.Bodies;

/// <summary>Represents the number of deliveries that an event has started.</summary>
internal sealed record EmittedBody(int Deliveries);
