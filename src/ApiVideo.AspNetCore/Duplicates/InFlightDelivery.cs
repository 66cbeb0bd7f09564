namespace ApiVideo.AspNetCore.Duplicates;

/// <summary>A delivery that is being handled or waits for it. Its duplicates get the same answer.</summary>
internal sealed class InFlightDelivery
{
    private readonly TaskCompletionSource<int> _answer = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>The status that the first one was answered with.</summary>
    public Task<int> Answer => _answer.Task;

    public void SetAnswer(int status) => _answer.TrySetResult(status);
}
