using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace ApiVideo.Fault.Tests;

/// <summary>Whole answers as text.</summary>
internal static class Answers
{
    internal const string Webhook = """{"webhookId":"webhook_1","url":"https://example.com/webhooks"}""";

    internal static string Json(string body, string status = "200 OK", string headers = "") =>
        Text(body, status, "Content-Type: application/json\r\n" + headers);

    internal static string Text(string body, string status, string headers = "") => string.Create(
        CultureInfo.InvariantCulture,
        $"HTTP/1.1 {status}\r\nContent-Length: {body.Length}\r\n{headers}\r\n{body}");

    internal static byte[] Gzip(string text)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
        {
            gzip.Write(Encoding.UTF8.GetBytes(text));
        }

        return packed.ToArray();
    }

    internal static byte[] GzipAnswer(byte[] body)
    {
        var head = string.Create(
            CultureInfo.InvariantCulture,
            $"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Encoding: gzip\r\nContent-Length: {body.Length}\r\n\r\n");
        return [.. Encoding.Latin1.GetBytes(head), .. body];
    }
}
