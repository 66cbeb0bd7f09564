using System.Text;

namespace ApiVideo.Support.Tests;

/// <summary>Makes the client under test and the bodies it reads.</summary>
internal static class TestClient
{
    internal static TrackedStream Body(string text) => new(Encoding.UTF8.GetBytes(text));

    internal static ApiVideoClient Client(HttpMessageHandler handler) => Client(new HttpClient(handler));

    internal static ApiVideoClient Client(HttpClient http) =>
        new(http, new ApiVideoClientOptions { Credential = ApiVideoCredential.Basic("key", "") });

    internal static ApiPipeline Pipeline(HttpClient? http, string baseAddress, ApiVideoCredential? credential = null) =>
        new(http, new PipelineSettings
        {
            BaseAddress = new Uri(baseAddress, UriKind.RelativeOrAbsolute),
            UserAgent = "a",
            Authenticator = credential?.Authenticator,
        });
}
