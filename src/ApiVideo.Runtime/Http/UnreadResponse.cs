using System;
using System.Net.Http;

namespace ApiVideo.Runtime;

/// <summary>A response whose body is still to come, unless it is an error, and the permission that it comes by. Both end together.</summary>
internal readonly struct UnreadResponse : IDisposable
{
    private readonly IDisposable? _permission;

    /// <param name="message">The response.</param>
    /// <param name="error">The body of an error; empty for a success.</param>
    /// <param name="permission">What was given for the request; null where nobody was asked.</param>
    internal UnreadResponse(HttpResponseMessage message, ArraySegment<byte> error, IDisposable? permission)
    {
        Message = message;
        Error = error;
        _permission = permission;
    }

    internal HttpResponseMessage Message { get; }

    internal ArraySegment<byte> Error { get; }

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
