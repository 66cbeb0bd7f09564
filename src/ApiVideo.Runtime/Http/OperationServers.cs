using System;
using System.Collections.Generic;

namespace ApiVideo.Runtime;

/// <summary>Finds where the operations go that the API's description sends to servers of their own.</summary>
internal static class OperationServers
{
    /// <summary>
    /// Gets an address for each of these servers: the one that the options give for it; else its own, while the client talks to a
    /// server of the API's description; else the client's base address, which is then a stand-in for all of them. A server that is a
    /// path alone is on the host of the base address.
    /// </summary>
    /// <param name="baseAddress">The client's base address.</param>
    /// <param name="described">The servers that the description names for all operations.</param>
    /// <param name="given">Addresses by the servers that they replace.</param>
    /// <param name="servers">The servers of operations, as the description writes them.</param>
    internal static Dictionary<string, Uri> Resolve(Uri baseAddress, Uri[] described, IDictionary<Uri, Uri> given, string[] servers)
    {
        ArgumentNullException.ThrowIfNull(baseAddress);
        var isDescribed = Array.Exists(described, server => WithoutSlash(server) == WithoutSlash(baseAddress));
        var addresses = new Dictionary<string, Uri>(StringComparer.Ordinal);
        foreach (var server in servers)
        {
            addresses[server] = server.StartsWith('/') ? new Uri(baseAddress, server)
                : given.TryGetValue(new Uri(server), out var replacement) ? replacement
                : isDescribed ? new Uri(server)
                : baseAddress;
        }

        return addresses;
    }

    // Paths are put behind it either way, so it is the same server.
    private static string WithoutSlash(Uri server) => server.AbsoluteUri.TrimEnd('/');
}
