namespace ApiVideo;

/// <content>What api.video asks of those who call it.</content>
public sealed partial class ApiVideoClientOptions
{
    // How its SDKs name themselves, so that its support can tell who calls.
    partial void Initialize() => DefaultHeaders["AV-Origin-Client"] = "ApiVideo.Generated:" + Version;

    private static string Version => typeof(ApiVideoClientOptions).Assembly.GetName().Version?.ToString(fieldCount: 3) ?? "0";
}
