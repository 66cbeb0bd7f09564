using System.Net;
using System.Text;
using ApiVideo.Operations.Tests;

namespace ApiVideo.Contents.Tests;

/// <summary>A client of contents.yaml, and what it sends and is answered.</summary>
internal sealed class Wire : IDisposable
{
    private readonly RecordingHandler _handler;

    public Wire(string body = "", string? contentType = "application/json", HttpStatusCode status = HttpStatusCode.OK, ContentsCredential? credential = null, bool throws = true)
    {
        _handler = new RecordingHandler(() =>
        {
            var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
            if (contentType is not null)
            {
                content.Headers.TryAddWithoutValidation("Content-Type", contentType);
            }

            return new HttpResponseMessage(status) { Content = content };
        });
        Client = new ContentsClient(new HttpClient(_handler), new ContentsClientOptions { Credential = credential, ThrowOnError = throws });
    }

    public ContentsClient Client { get; }

    public DefaultApi Api => Client.Default;

    public RecordingHandler Sent => _handler;

    public void Dispose() => _handler.Dispose();
}
