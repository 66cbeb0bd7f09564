namespace ApiVideo.Emulator.Bodies;

/// <summary>One attempt at a delivery, as the emulator's own endpoints write it.</summary>
/// <param name="Number">Counts the attempts of this emulator from 1.</param>
/// <param name="Time">When it began.</param>
/// <param name="Event">The name of the event.</param>
/// <param name="WebhookId">The webhook that it was for.</param>
/// <param name="Url">Where it went.</param>
/// <param name="Attempt">Counts the attempts at this delivery from 1.</param>
/// <param name="Attempts">How many there are at most.</param>
/// <param name="Outcome"><c>delivered</c>, <c>to be retried</c>, <c>given up</c> or <c>refused</c>.</param>
/// <param name="Status">The status of the answer.</param>
/// <param name="Error">Why there was none.</param>
/// <param name="DurationMs">Milliseconds until the answer.</param>
/// <param name="Body">What was sent.</param>
/// <param name="Signature">The signature that was sent with it.</param>
internal sealed record DeliveryBody(
    long Number,
    string Time,
    string Event,
    string WebhookId,
    string Url,
    int Attempt,
    int Attempts,
    string Outcome,
    int? Status,
    string? Error,
    double DurationMs,
    string Body,
    string Signature);
