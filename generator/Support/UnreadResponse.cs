namespace ApiVideo.Generator.Support;

/// <summary>A response whose body is still to come, and the permission that it comes by. Both end together.</summary>
internal readonly struct UnreadResponse : global::System.IDisposable
{
    private readonly global::System.IDisposable? _permission;

    /// <param name="message">The response.</param>
    /// <param name="permission">What was given for the request; null where nobody was asked.</param>
    internal UnreadResponse(global::System.Net.Http.HttpResponseMessage message, global::System.IDisposable? permission)
    {
        Message = message;
        _permission = permission;
    }

    internal global::System.Net.Http.HttpResponseMessage Message { get; }

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
