using System;

namespace ApiVideo.Runtime;

/// <summary>The client whose requests carry a credential, as far as the credential knows it.</summary>
internal interface ICredentialTarget
{
    /// <summary>Gets the address of the server that the credential is for.</summary>
    public Uri BaseAddress { get; }

    /// <summary>Gets the clock of the client.</summary>
    public TimeProvider TimeProvider { get; }

    /// <summary>Gets a value indicating whether a call can hold a permit, or wait for the rate limit, while it waits for its credential.</summary>
    public bool HoldsCalls { get; }

    /// <summary>Gets the same client for calls that exchange credentials, which no hook sees.</summary>
    public ICredentialTarget Unseen();
}
