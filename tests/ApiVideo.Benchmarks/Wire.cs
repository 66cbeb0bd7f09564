using System.Globalization;
using System.Text;

namespace ApiVideo.Benchmarks;

/// <summary>The bodies that the server in memory answers with.</summary>
internal static class Wire
{
    private static readonly string[] EventNames =
    [
        "video.encoding.quality.completed", "live-stream.broadcast.started", "live-stream.broadcast.ended", "video.source.recorded",
    ];

    internal static byte[] Webhook() => Encoding.UTF8.GetBytes(WebhookText(1));

    internal static byte[] NotFound() =>
        """{"type":"https://docs.api.video/reference/resource-not-found","title":"The requested resource does not exist.","name":"webhookId","status":404}"""u8.ToArray();

    internal static byte[] List(int count)
    {
        var data = string.Join(",", Enumerable.Range(0, count).Select(WebhookText));
        return Encoding.UTF8.GetBytes(string.Create(
            CultureInfo.InvariantCulture,
            $$"""
            {"data":[{{data}}],"pagination":{"currentPage":1,"pageSize":{{count}},"pagesTotal":1,"itemsTotal":{{count}},"currentPageItems":{{count}},"links":[{"rel":"self","uri":"https://ws.api.video/webhooks?currentPage=1"},{"rel":"first","uri":"https://ws.api.video/webhooks?currentPage=1"},{"rel":"last","uri":"https://ws.api.video/webhooks?currentPage=1"}] } }
            """));
    }

    private static string WebhookText(int number)
    {
        return string.Create(
            CultureInfo.InvariantCulture,
            $$"""
            {"webhookId":"webhook_{{number:D16}}","createdAt":"2021-01-08T14:12:18.000Z","events":["{{EventNames[number % EventNames.Length]}}"],"url":"http://clientnotificationserver.com/notif?myquery=query{{number}}","signatureSecret":"sig_sec_Abcd12348RLP7VPLi7nYVh{{number}}"}
            """);
    }
}
