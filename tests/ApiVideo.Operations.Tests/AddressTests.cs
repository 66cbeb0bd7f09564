using ApiVideo.Contents;
using ApiVideo.OpenServers;

namespace ApiVideo.Operations.Tests;

/// <summary>Where calls go: to what the options name, else to what the given HttpClient does, else to the document's first server.</summary>
public sealed class AddressTests
{
    [TestCase("https://options.test/v1", "https://client.test/v2", "https://options.test/v1/keyed")]
    [TestCase(null, "https://client.test/v2", "https://client.test/v2/keyed")]
    [TestCase(null, "https://client.test/v2/", "https://client.test/v2/keyed")]
    [TestCase(null, null, "https://api.test/keyed")]
    public async Task Options_count_before_the_client_and_the_client_before_the_document(string? options, string? client, string expected)
    {
        using var handler = new RecordingHandler();
        using var http = new HttpClient(handler) { BaseAddress = client is null ? null : new Uri(client) };
        var given = new ContentsClientOptions();
        if (options is not null)
        {
            given.BaseAddress = new Uri(options);
        }

        await new ContentsClient(http, given).Default.KeyedAsync();

        Assert.That(handler.Address!.OriginalString, Is.EqualTo(expected));
    }

    [Test]
    public async Task A_document_that_names_no_address_takes_that_of_the_client()
    {
        using var handler = new RecordingHandler();
        using var http = new HttpClient(handler) { BaseAddress = new Uri("https://client.test") };

        await new OpenClient(http, new OpenClientOptions()).Default.GetAAsync();

        Assert.That(handler.Address!.OriginalString, Is.EqualTo("https://client.test/a"));
        Assert.Throws<ArgumentException>(() => _ = new OpenClient(new OpenClientOptions()));
    }

    [Test]
    public void A_credential_is_not_sent_over_plain_http_because_the_client_says_so()
    {
        using var http = new HttpClient { BaseAddress = new Uri("http://client.test") };

        Assert.Throws<ArgumentException>(() => _ = new ContentsClient(http, new ContentsClientOptions { Credential = ContentsCredential.ApiKey("key") }));
    }

    [Test]
    public void Variables_without_a_default_are_parameters()
    {
        Assert.That(OpenServer.With("http://127.0.0.1:1", "v1").OriginalString, Is.EqualTo("http://127.0.0.1:1/api/v1"));
        Assert.That(OpenServer.RegionalWith("eu").OriginalString, Is.EqualTo("https://eu.example.com/free"));
        Assert.That(OpenServer.RegionalWith("eu", tier: "paid").OriginalString, Is.EqualTo("https://eu.example.com/paid"));
    }
}
