using System.Globalization;

namespace ApiVideo.Generated.Tests.Client;

/// <summary>Bodies as the server sends them.</summary>
internal static class Wire
{
    internal const string Secret = "sig_sec_0000000000000000000000";

    internal const string Webhook =
        $$"""
        {"webhookId":"webhook_1","createdAt":"2021-01-08T14:12:18+00:00","events":["video.encoding.quality.completed"],"url":"https://example.com/webhooks","signatureSecret":"{{Secret}}"}
        """;

    internal const string BadRequest =
        """
        {"type":"https://docs.api.video/reference/attribute-required","title":"This attribute is required.","name":"events","status":400,"problems":[{"title":"This attribute is required.","name":"events"},{"title":"This attribute is required.","name":"url"}]}
        """;

    internal const string NotFound =
        """
        {"type":"https://docs.api.video/reference/resource-not-found","title":"The requested resource was not found.","name":"webhookId","status":404}
        """;

    internal const string TooManyRequests =
        """
        {"type":"https://docs.api.video/reference/too-many-requests","title":"Too many requests.","status":429}
        """;

    internal const string Html = "<html><body><h1>502 Bad Gateway</h1></body></html>";

    /// <summary>A page that holds webhooks of the given ids.</summary>
    internal static string Page(int currentPage, int? pagesTotal, params string[] ids)
    {
        var data = string.Join(',', ids.Select(id => $$"""{"webhookId":"{{id}}"}"""));
        var total = pagesTotal is { } pages ? string.Create(CultureInfo.InvariantCulture, $"\"pagesTotal\":{pages},") : "";
        var pagination = string.Create(CultureInfo.InvariantCulture, $"{total}\"currentPage\":{currentPage},\"links\":[]");
        return "{\"data\":[" + data + "],\"pagination\":{" + pagination + "}}";
    }
}
