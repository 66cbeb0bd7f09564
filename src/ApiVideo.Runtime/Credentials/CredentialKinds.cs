using System;

namespace ApiVideo.Runtime;

/// <summary>The kinds of credential, as bits: those of the security schemes that the API's description names.</summary>
internal static class CredentialKinds
{
    internal const ulong None = 0;
    internal const ulong Basic = 1;
    internal const ulong Bearer = 2;

    /// <summary>The kind for an operation whose scheme is not described: any credential.</summary>
    internal const ulong Any = ulong.MaxValue;

    private const int LastBit = 62;

    /// <summary>Gets the kind of an API key by its number, from 1. Those beyond the number of bits share one.</summary>
    internal static ulong ApiKey(int number) => 1UL << Math.Min(number + 1, LastBit);
}
