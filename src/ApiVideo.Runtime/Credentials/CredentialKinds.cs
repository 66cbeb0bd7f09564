using System;

namespace ApiVideo.Runtime;

/// <summary>The kinds of credential, as bits: those of the security schemes that the API's description names.</summary>
internal static class CredentialKinds
{
    internal const ulong None = 0;
    internal const ulong Basic = 1;
    internal const ulong Bearer = 2;

    /// <summary>What an operation asks for that names a scheme which the description lacks: whatever is given.</summary>
    internal const ulong Any = ulong.MaxValue;

    private const int LastBit = 62;

    /// <summary>Gets the kind of an API key by its number, from 1. Those beyond the number of bits share one.</summary>
    internal static ulong ApiKey(int number) => 1UL << Math.Min(number + 1, LastBit);
}
