using System.Diagnostics.CodeAnalysis;

namespace ApiVideo.Runtime;

/// <summary>An answer that is no success, to a call that does not throw.</summary>
internal sealed class FailedResponse : ApiResponse
{
    private readonly ApiFailure _failure;

    internal FailedResponse(ApiFailure failure)
        : base(failure.StatusCode, failure.Headers)
    {
        _failure = failure;
    }

    /// <inheritdoc/>
    public override bool IsSuccess => false;

    /// <inheritdoc/>
    public override bool TryGetError<TError>([MaybeNullWhen(false)] out TError error) => _failure.TryGet(out error);

    /// <inheritdoc/>
    public override void EnsureSuccess() => throw _failure.ToException();
}
