namespace ApiVideo;

/// <content>What the OpenAPI document cannot say: how an API key becomes a client.</content>
public sealed partial class ApiVideoClient
{
    /// <summary>Makes a client for the production server, with HTTP Basic authentication by API key.</summary>
    /// <param name="apiKey">The API key of the workspace, from the api.video dashboard.</param>
    /// <exception cref="ArgumentException"><paramref name="apiKey"/> is null or empty.</exception>
    public ApiVideoClient(string apiKey)
        : this(apiKey, ApiVideoServer.Production)
    {
    }

    /// <summary>Makes a client for one of the servers, with HTTP Basic authentication by API key.</summary>
    /// <param name="apiKey">The API key of the workspace on that server; sandbox and production have different ones.</param>
    /// <param name="server">The server, such as <see cref="ApiVideoServer.Sandbox"/>.</param>
    /// <exception cref="ArgumentException"><paramref name="apiKey"/> is null or empty, or <paramref name="server"/> is not absolute, or of plain HTTP on another machine.</exception>
    public ApiVideoClient(string apiKey, Uri server)
        : this(new ApiVideoClientOptions { BaseAddress = server, Credential = CredentialOf(apiKey) })
    {
    }

    // api.video takes the key as the user name and no password.
    private static ApiVideoCredential CredentialOf(string apiKey)
    {
        ArgumentException.ThrowIfNullOrEmpty(apiKey);
        return ApiVideoCredential.Basic(apiKey, password: "");
    }
}
