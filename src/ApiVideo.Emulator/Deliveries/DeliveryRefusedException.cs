namespace ApiVideo.Emulator.Deliveries;

/// <summary>A delivery would leave this machine, and was not told that it may.</summary>
internal sealed class DeliveryRefusedException(string message) : Exception(message);
