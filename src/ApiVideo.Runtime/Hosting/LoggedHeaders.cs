using System;
using System.Collections.Generic;

namespace ApiVideo.Runtime;

/// <summary>Says which headers the logs of IHttpClientFactory may show.</summary>
internal static class LoggedHeaders
{
    // Any other may hold a credential or private data.
    private static readonly HashSet<string> Shown = new(StringComparer.OrdinalIgnoreCase)
    {
        "Accept", "Accept-Encoding", "Age", "Allow", "Cache-Control", "Connection", "Content-Encoding", "Content-Language", "Content-Length",
        "Content-Type", "Date", "Host", "Retry-After", "Server", "Transfer-Encoding", "User-Agent", "Vary", "Via",
    };

    /// <summary>Determines whether the value of a header is hidden.</summary>
    internal static bool IsHidden(string name) =>
        !Shown.Contains(name)
        && !name.StartsWith("RateLimit-", StringComparison.OrdinalIgnoreCase)
        && !name.StartsWith("X-RateLimit-", StringComparison.OrdinalIgnoreCase);
}
