using System.Diagnostics.CodeAnalysis;

namespace ApiVideo.Runtime;

/// <summary>An answer that is no success, or cannot be read, to a call that does not throw.</summary>
/// <typeparam name="T">The type of the value that a success has.</typeparam>
internal sealed class FailedResponse<T> : ApiResponse<T>
{
    internal FailedResponse(ApiFailure failure)
        : base(value: default!, failure.StatusCode, failure.Headers)
    {
        Failure = failure;
    }

    /// <inheritdoc/>
    public override bool IsSuccess => false;

    /// <inheritdoc/>
    public override bool HasValue => false;

    /// <inheritdoc/>
    public override T Value => throw Failure.ToException();

    internal ApiFailure Failure { get; }

    /// <inheritdoc/>
    public override bool TryGetError<TError>([MaybeNullWhen(false)] out TError error) => Failure.TryGet(out error);

    /// <inheritdoc/>
    public override void EnsureSuccess() => throw Failure.ToException();
}
