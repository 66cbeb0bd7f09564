using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace ApiVideo.Emulator.Tests;

internal sealed class AuthenticationTests : EmulatorFixture
{
    private static IEnumerable<TestCaseData> WrongCredentials()
    {
        yield return new TestCaseData(Basic("unknown")).SetArgDisplayNames("unknown key");
        yield return new TestCaseData(Basic("")).SetArgDisplayNames("empty key");
        yield return new TestCaseData(Basic("FIRST-KEY")).SetArgDisplayNames("key in another case");
        yield return new TestCaseData(Basic("", FirstKey)).SetArgDisplayNames("key as password");
        yield return new TestCaseData(Basic(FirstKey, "password")).SetArgDisplayNames("key with a password");
        yield return new TestCaseData(new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes(FirstKey)))).SetArgDisplayNames("no colon");
        yield return new TestCaseData(new AuthenticationHeaderValue("Basic", "not base64")).SetArgDisplayNames("no base64");
        yield return new TestCaseData(new AuthenticationHeaderValue("Basic", Convert.ToBase64String([0xFF, 0xFE, 0x3A]))).SetArgDisplayNames("no UTF-8");
        yield return new TestCaseData(new AuthenticationHeaderValue("Basic")).SetArgDisplayNames("scheme alone");
        yield return new TestCaseData(new AuthenticationHeaderValue("Bearer", FirstKey)).SetArgDisplayNames("key as token");
        yield return new TestCaseData(new AuthenticationHeaderValue("Digest", FirstKey)).SetArgDisplayNames("another scheme");
    }

    [TestCaseSource(nameof(WrongCredentials))]
    public async Task A_wrong_credential_is_refused(AuthenticationHeaderValue credential)
    {
        using var response = await SendAsync(HttpMethod.Get, "webhooks", credential: credential);

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.Unauthorized));
    }

    [TestCase("GET", "webhooks")]
    [TestCase("POST", "webhooks")]
    [TestCase("GET", "webhooks/unknown")]
    [TestCase("DELETE", "webhooks/unknown")]
    public async Task Every_operation_needs_a_credential(string method, string address)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), address);
        using var response = await Client.SendAsync(request);

        var error = await ReadAsync(response);
        Assert.Multiple(() =>
        {
            Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.Unauthorized));
            Assert.That(response.Headers.WwwAuthenticate, Is.Not.Empty);
            Assert.That(error.Select(member => member.Key), Is.EqualTo(new[] { "type", "title", "status" }));
            Assert.That(Number(error["status"]), Is.EqualTo(401));
        });
    }

    [TestCase("basic")]
    [TestCase("BASIC")]
    public async Task The_scheme_may_be_written_in_any_case(string scheme)
    {
        using var response = await SendAsync(
            HttpMethod.Get, "webhooks", credential: new AuthenticationHeaderValue(scheme, Basic(FirstKey).Parameter));

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.OK));
    }

    [Test]
    public async Task Both_keys_see_the_same_webhooks()
    {
        var created = await CreateAsync();

        using var response = await SendAsync(
            HttpMethod.Get, $"webhooks/{Text(created["webhookId"])}", credential: Basic(SecondKey));

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.OK));
    }
}
