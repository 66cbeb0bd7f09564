namespace ApiVideo.Emulator.Deliveries;

/// <summary>Represents the result of one attempt: a status, or the reason why there is none.</summary>
/// <param name="Status">The status of the answer.</param>
/// <param name="Error">Why there was no answer.</param>
/// <param name="IsRefused">The emulator did not try, and would not the next time.</param>
internal readonly record struct AttemptResult(int? Status, string? Error, bool IsRefused = false)
{
    private const int MaxSuccessStatus = 299;

    public bool IsSuccess => Status <= MaxSuccessStatus;
}
