using ApiVideo.Secured;

namespace ApiVideo.Operations.Tests;

/// <summary>Each kind of security scheme, and what operations ask for.</summary>
public sealed class SecurityTests
{
    private static readonly SecuredCredential Everything = SecuredCredential.Combine(
        SecuredCredential.Basic("user", "word"),
        SecuredCredential.Bearer("token"),
        SecuredCredential.AppId("id"),
        SecuredCredential.AppKey("key"),
        SecuredCredential.Session("sid-1"));

    private static readonly SecuredCredential Token = SecuredCredential.Bearer(_ => ValueTask.FromResult("token"));

    private static IEnumerable<TestCaseData> Cases()
    {
        yield return Case("the document's own security holds", Everything, api => api.DefaultAsync(), "Bearer token");
        yield return Case("an empty list asks for nothing", Everything, api => api.NoneAsync(), "");
        yield return Case("an optional one is sent", Everything, api => api.OptionalAsync(), "Bearer token");
        yield return Case("user and password", Everything, api => api.BasicAsync(), "Basic dXNlcjp3b3Jk");
        yield return Case("OAuth2 takes a bearer token", Token, api => api.OauthAsync(), "Bearer token");
        yield return Case("OpenID takes a bearer token", Token, api => api.OpenidAsync(), "Bearer token");
        yield return Case("two keys at once", Everything, api => api.BothAsync(), "?app_key=key X-App-Id=id");
        yield return Case("the first alternative", Everything, api => api.EitherAsync(), "?app_key=key X-App-Id=id");
        yield return Case("the alternative that can be served", Token, api => api.EitherAsync(), "Bearer token");
        yield return Case("one key of two", SecuredCredential.AppId("id"), api => api.BothAsync(), "X-App-Id=id");
        yield return Case("one value for whichever key", SecuredCredential.ApiKey("any"), api => api.BothAsync(), "?app_key=any X-App-Id=any");
        yield return Case("a kind that is not asked for", Token, api => api.BasicAsync(), "");
        yield return Case("a cookie beside a parameter", Everything, api => api.CookieAsync(theme: "dark"), "Cookie=theme=dark; sid=sid-1");
        yield return Case("a certificate is the handler's, the token goes", Token, api => api.CertificateAsync(), "Bearer token");
    }

    [TestCaseSource(nameof(Cases))]
    public async Task What_a_request_carries(SecuredCredential credential, Func<CallsApi, Task> call, string expected)
    {
        using var handler = new RecordingHandler();
        using var client = new SecuredClient(new HttpClient(handler), new SecuredClientOptions { Credential = credential });

        await call(client.Calls);

        var parts = new[] { handler.Address!.Query, handler.Headers.GetValueOrDefault("Authorization", "") }
            .Concat(new[] { "X-App-Id", "Cookie" }.Where(handler.Headers.ContainsKey).Select(name => $"{name}={handler.Headers[name]}"));
        Assert.That(string.Join(' ', parts.Where(part => part.Length > 0)), Is.EqualTo(expected));
    }

    private static TestCaseData Case(string name, SecuredCredential credential, Func<CallsApi, Task> call, string expected) =>
        new TestCaseData(credential, call, expected).SetArgDisplayNames(name);
}
