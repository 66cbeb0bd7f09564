namespace ApiVideo.Emulator.Bodies;

/// <summary>The latest attempts, oldest first.</summary>
internal sealed record DeliveryListBody(IReadOnlyList<DeliveryBody> Data);
