namespace ApiVideo;

/// <content>What the OpenAPI document cannot say: how an API key becomes a client.</content>
public sealed partial class ApiVideoClient
{
    /// <summary>Initializes a new instance of the <see cref="ApiVideoClient"/> class for the production server, with HTTP Basic authentication by API key.</summary>
    /// <param name="apiKey">The API key of the workspace, from the api.video dashboard.</param>
    /// <exception cref="ArgumentException"><paramref name="apiKey"/> is null or empty.</exception>
    public ApiVideoClient(string apiKey)
        : this(apiKey, ApiVideoServer.Production)
    {
    }

    /// <summary>Initializes a new instance of the <see cref="ApiVideoClient"/> class for the specified server, with HTTP Basic authentication by API key.</summary>
    /// <param name="apiKey">The API key of the workspace on that server. Sandbox and production have different keys.</param>
    /// <param name="server">The server, such as <see cref="ApiVideoServer.Sandbox"/>.</param>
    /// <exception cref="ArgumentException"><paramref name="apiKey"/> is null or empty, or <paramref name="server"/> is null or not absolute, or it uses plain HTTP and is not a loopback address.</exception>
    public ApiVideoClient(string apiKey, Uri server)
        : this(new ApiVideoClientOptions { BaseAddress = server ?? throw new ArgumentNullException(nameof(server)), Credential = CredentialOf(apiKey) })
    {
    }

    // api.video takes the key as the user name and no password.
    private static ApiVideoCredential CredentialOf(string apiKey)
    {
        ArgumentException.ThrowIfNullOrEmpty(apiKey);
        return ApiVideoCredential.Basic(apiKey, password: "");
    }
}
