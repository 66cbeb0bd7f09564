namespace ApiVideo.Runtime;

/// <summary>Describes an error whose body is JSON.</summary>
/// <typeparam name="TError">The type of the body.</typeparam>
/// <typeparam name="TCodec">Reads the body.</typeparam>
internal sealed class DescribedJsonError<TError, TCodec> : DescribedError
    where TCodec : IJsonCodec<TError>
{
    internal DescribedJsonError(int firstStatus, int lastStatus)
        : base(firstStatus, lastStatus)
    {
    }

    internal override ApiFailure Read(ReceivedResponse response) => response.FailFromJson<TError, TCodec>();
}
