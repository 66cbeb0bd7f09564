using System.Security.Cryptography;
using System.Text;
using ApiVideo.Emulator.Bodies;

namespace ApiVideo.Emulator.Deliveries;

/// <summary>One event on its way to one webhook: the bytes of the body, and their signature.</summary>
internal sealed class Delivery
{
    public Delivery(string eventName, WebhookBody webhook, byte[] body)
    {
        EventName = eventName;
        Webhook = webhook;
        Body = body;
        Signature = Sign(body, webhook.SignatureSecret);
    }

    public string EventName { get; }

    public WebhookBody Webhook { get; }

    public byte[] Body { get; }

    public string Signature { get; }

    /// <summary>The lower-case hexadecimal HMAC-SHA256 of the body, keyed with the whole secret.</summary>
    public static string Sign(ReadOnlySpan<byte> body, string secret) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), body));
}
