using System.Text;

namespace ApiVideo.Operations.Tests;

/// <summary>Makes clients over a handler.</summary>
internal static class Clients
{
    public static OperationsClient On(HttpMessageHandler handler) => new(new HttpClient(handler), new OperationsClientOptions());

    public static ReadOnlyMemory<byte> Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
