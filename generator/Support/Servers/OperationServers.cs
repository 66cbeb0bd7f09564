namespace ApiVideo.Generator.Support;

/// <summary>Finds where the operations go that the API's description sends to servers of their own.</summary>
internal static class OperationServers
{
    /// <summary>
    /// Gives an address for each of these servers: the one that the options give for it; else its own, while the client talks to a
    /// server of the API's description; else the client's base address, which is then a stand-in for all of them. A server that is a
    /// path alone is on the host of the base address.
    /// </summary>
    /// <param name="baseAddress">The client's base address.</param>
    /// <param name="described">The servers that the description names for all operations.</param>
    /// <param name="given">Addresses by the servers that they replace.</param>
    /// <param name="servers">The servers of operations, as the description writes them.</param>
    internal static global::System.Collections.Generic.Dictionary<string, global::System.Uri> Resolve(
        global::System.Uri baseAddress,
        global::System.Uri[] described,
        global::System.Collections.Generic.IDictionary<global::System.Uri, global::System.Uri> given,
        string[] servers)
    {
        global::System.ArgumentNullException.ThrowIfNull(baseAddress);
        var isDescribed = global::System.Array.Exists(described, server => WithoutSlash(server) == WithoutSlash(baseAddress));
        var addresses = new global::System.Collections.Generic.Dictionary<string, global::System.Uri>(global::System.StringComparer.Ordinal);
        foreach (var server in servers)
        {
            addresses[server] = server.StartsWith('/') ? new global::System.Uri(baseAddress, server)
                : given.TryGetValue(new global::System.Uri(server), out var replacement) ? replacement
                : isDescribed ? new global::System.Uri(server)
                : baseAddress;
        }

        return addresses;
    }

    // Paths are put behind it either way, so it is the same server.
    private static string WithoutSlash(global::System.Uri server) => server.AbsoluteUri.TrimEnd('/');
}
