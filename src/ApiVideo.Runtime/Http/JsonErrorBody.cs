namespace ApiVideo.Runtime;

/// <summary>A body of an error that is JSON.</summary>
/// <typeparam name="TError">The type of the body.</typeparam>
/// <typeparam name="TCodec">Reads the body.</typeparam>
internal sealed class JsonErrorBody<TError, TCodec> : ErrorBody
    where TCodec : IJsonCodec<TError>
{
    internal JsonErrorBody(int firstStatus, int lastStatus)
        : base(firstStatus, lastStatus)
    {
    }

    internal override ApiFailure Read(ReceivedResponse response) => response.FailFromJson<TError, TCodec>();
}
