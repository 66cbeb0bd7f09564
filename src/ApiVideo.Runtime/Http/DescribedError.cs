namespace ApiVideo.Runtime;

/// <summary>Describes the body of an error: for one status, for a range, or for all other statuses.</summary>
internal abstract class DescribedError
{
    private readonly int _firstStatus;
    private readonly int _lastStatus;

    /// <param name="firstStatus">The status, or the first of the range; 0 for all.</param>
    /// <param name="lastStatus">The last of the range; 0 for one status.</param>
    protected DescribedError(int firstStatus, int lastStatus)
    {
        _firstStatus = firstStatus;
        _lastStatus = lastStatus;
    }

    internal static DescribedError Of<TError>(int firstStatus = 0, int lastStatus = 0)
        where TError : IJsonCodec<TError> =>
        Of<TError, TError>(firstStatus, lastStatus);

    internal static DescribedError Of<TError, TCodec>(int firstStatus = 0, int lastStatus = 0)
        where TCodec : IJsonCodec<TError> =>
        new DescribedJsonError<TError, TCodec>(firstStatus, lastStatus);

    internal bool Has(int status) => _firstStatus == 0 || status == _firstStatus || (status > _firstStatus && status <= _lastStatus);

    /// <exception cref="ApiException">The options do not say that calls give every answer.</exception>
    internal abstract ApiFailure Read(ReceivedResponse response);
}
