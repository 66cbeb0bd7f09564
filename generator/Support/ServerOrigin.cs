namespace ApiVideo.Generator.Support;

/// <summary>The scheme, host and port that a client's credentials are for.</summary>
internal sealed class ServerOrigin
{
    private readonly global::System.Uri _baseAddress;
    private readonly string _start;

    /// <param name="baseAddress">Where the paths of the operations start.</param>
    /// <param name="hasCredential">Whether requests carry one.</param>
    /// <exception cref="global::System.ArgumentException">No request can go there, or none with a credential.</exception>
    internal ServerOrigin(global::System.Uri baseAddress, bool hasCredential)
    {
        global::System.ArgumentNullException.ThrowIfNull(baseAddress);
        if (!baseAddress.IsAbsoluteUri
            || (baseAddress.Scheme != global::System.Uri.UriSchemeHttps && baseAddress.Scheme != global::System.Uri.UriSchemeHttp)
            || baseAddress.UserInfo.Length + baseAddress.Query.Length + baseAddress.Fragment.Length != 0)
        {
            throw new global::System.ArgumentException(
                "The base address has to be an absolute http or https address without user, query and fragment.",
                nameof(baseAddress));
        }

        if (hasCredential && baseAddress.Scheme == global::System.Uri.UriSchemeHttp && !baseAddress.IsLoopback)
        {
            throw new global::System.ArgumentException(
                "A credential is not sent over plain HTTP, except to this machine itself: the base address has to be an https address.",
                nameof(baseAddress));
        }

        _baseAddress = baseAddress;
        _start = baseAddress.GetLeftPart(global::System.UriPartial.Authority) + "/";
    }

    /// <summary>Whether an address is of this server.</summary>
    /// <remarks>The first comparison is enough for every request that was built on the base address, and parses nothing.</remarks>
    internal bool Owns(global::System.Uri? uri) =>
        uri is not null
        && (uri.OriginalString.StartsWith(_start, global::System.StringComparison.Ordinal)
            || (uri.IsAbsoluteUri
                && global::System.Uri.Compare(
                    uri,
                    _baseAddress,
                    global::System.UriComponents.SchemeAndServer,
                    global::System.UriFormat.SafeUnescaped,
                    global::System.StringComparison.OrdinalIgnoreCase) == 0));
}
