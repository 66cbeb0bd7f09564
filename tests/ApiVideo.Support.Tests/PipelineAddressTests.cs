namespace ApiVideo.Support.Tests;

/// <summary>Credentials and plain HTTP.</summary>
public sealed class PipelineAddressTests
{
    [TestCase("http://ws.api.video")]
    [TestCase("http://192.168.0.1:8080")]
    [TestCase("http://localhost.example")]
    public void A_credential_is_not_sent_over_plain_HTTP(string address)
    {
        using var http = new HttpClient();
        var exception = Assert.Throws<ArgumentException>(() => TestClient.Pipeline(http, address, ApiVideoCredential.Basic("secret", "")).Dispose());

        Assert.That(exception.Message, Does.Contain("plain HTTP").And.Not.Contain("secret"));
    }

    [TestCase("http://localhost:8080")]
    [TestCase("http://127.0.0.1:8080")]
    [TestCase("http://[::1]:8080")]
    [TestCase("https://ws.api.video")]
    public void But_to_this_machine_and_over_https_it_is(string address)
    {
        using var http = new HttpClient();

        Assert.That(() => TestClient.Pipeline(http, address, ApiVideoCredential.Basic("key", "")).Dispose(), Throws.Nothing);
    }

    [Test]
    public void Without_a_credential_plain_HTTP_will_do()
    {
        using var http = new HttpClient();

        Assert.That(() => TestClient.Pipeline(http, "http://ws.api.video").Dispose(), Throws.Nothing);
    }
}
