namespace ApiVideo.Generator.Support;

/// <summary>A response whose body is still to come, unless it is an error, and the permission that it comes by. Both end together.</summary>
internal readonly struct UnreadResponse : global::System.IDisposable
{
    private readonly global::System.IDisposable? _permission;

    /// <param name="message">The response.</param>
    /// <param name="error">The body of an error; empty for a success.</param>
    /// <param name="permission">What was given for the request; null where nobody was asked.</param>
    internal UnreadResponse(global::System.Net.Http.HttpResponseMessage message, global::System.ArraySegment<byte> error, global::System.IDisposable? permission)
    {
        Message = message;
        Error = error;
        _permission = permission;
    }

    internal global::System.Net.Http.HttpResponseMessage Message { get; }

    internal global::System.ArraySegment<byte> Error { get; }

    /// <inheritdoc/>
    public void Dispose()
    {
        try
        {
            Message.Dispose();
        }
        finally
        {
            _permission?.Dispose();
        }
    }
}
