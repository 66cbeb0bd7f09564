using System;
using System.Collections.Generic;

namespace ApiVideo.Runtime;

/// <summary>The scheme, host and port that a client's credentials are for, and those of the servers of single operations.</summary>
internal sealed class ServerOrigin
{
    private readonly Uri _baseAddress;
    private readonly string _start;
    private readonly ServerOrigin[] _others = [];

    /// <param name="baseAddress">Where the paths of the operations start.</param>
    /// <param name="others">Where those of operations with a server of their own do.</param>
    /// <param name="hasCredential">Whether requests carry one.</param>
    /// <exception cref="ArgumentException">No request can go to one of them, or none with a credential.</exception>
    internal ServerOrigin(Uri baseAddress, IEnumerable<Uri> others, bool hasCredential)
        : this(baseAddress, hasCredential)
    {
        var origins = new List<ServerOrigin>();
        foreach (var other in others)
        {
            origins.Add(new ServerOrigin(other, hasCredential));
        }

        _others = [.. origins];
    }

    /// <param name="baseAddress">Where the paths of the operations start.</param>
    /// <param name="hasCredential">Whether requests carry one.</param>
    /// <exception cref="ArgumentException">No request can go there, or none with a credential.</exception>
    internal ServerOrigin(Uri baseAddress, bool hasCredential)
    {
        ArgumentNullException.ThrowIfNull(baseAddress);
        if (!baseAddress.IsAbsoluteUri
            || (baseAddress.Scheme != Uri.UriSchemeHttps && baseAddress.Scheme != Uri.UriSchemeHttp)
            || baseAddress.UserInfo.Length + baseAddress.Query.Length + baseAddress.Fragment.Length != 0)
        {
            throw new ArgumentException(
                "The base address has to be an absolute http or https address without user, query and fragment.",
                nameof(baseAddress));
        }

        if (hasCredential && baseAddress.Scheme == Uri.UriSchemeHttp && !baseAddress.IsLoopback)
        {
            throw new ArgumentException(
                "A credential is not sent over plain HTTP, except to this machine itself: the base address has to be an https address.",
                nameof(baseAddress));
        }

        _baseAddress = baseAddress;
        _start = baseAddress.GetLeftPart(UriPartial.Authority) + "/";
    }

    /// <summary>Determines whether an address is of this server, or of one of the others.</summary>
    /// <remarks>The first comparison is enough for every request that was built on the base address, and parses nothing.</remarks>
    internal bool Owns(Uri? uri) =>
        uri is not null && (IsHere(uri) || IsOfOthers(uri));

    private bool IsOfOthers(Uri uri)
    {
        foreach (var other in _others)
        {
            if (other.IsHere(uri))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsHere(Uri uri) =>
        uri.OriginalString.StartsWith(_start, StringComparison.Ordinal)
        || (uri.IsAbsoluteUri
            && Uri.Compare(
                uri,
                _baseAddress,
                UriComponents.SchemeAndServer,
                UriFormat.SafeUnescaped,
                StringComparison.OrdinalIgnoreCase) == 0);
}
