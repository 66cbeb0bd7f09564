namespace ApiVideo.Emulator.Bodies;

/// <summary>How many deliveries an event has started.</summary>
internal sealed record EmittedBody(int Deliveries);
