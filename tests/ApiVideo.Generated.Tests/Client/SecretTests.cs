using System.Net;
using RichardSzalay.MockHttp;

namespace ApiVideo.Generated.Tests.Client;

/// <summary>Secrets are nowhere that logs would show.</summary>
internal sealed class SecretTests
{
    private const string Secret = "s3cr3t-value";

    [Test]
    public void A_webhook_prints_everything_but_its_secret()
    {
        var text = new Webhook { WebhookId = "webhook_1", Url = "https://example.com", SignatureSecret = Secret }.ToString();

        Assert.Multiple(() =>
        {
            Assert.That(text, Does.StartWith("Webhook { WebhookId = webhook_1, "));
            Assert.That(text, Does.Contain("Url = https://example.com"));
            Assert.That(text, Does.Contain("SignatureSecret = ***"));
            Assert.That(text, Does.Not.Contain(Secret));
        });
    }

    [Test]
    public void A_secret_that_is_absent_prints_as_nothing() =>
        Assert.That(new Webhook().ToString(), Does.EndWith("SignatureSecret =  }"));

    [Test]
    public void A_secret_is_equal_by_its_value_though_it_does_not_print()
    {
        var webhook = new Webhook { SignatureSecret = Secret };

        Assert.Multiple(() =>
        {
            Assert.That(webhook, Is.EqualTo(new Webhook { SignatureSecret = Secret }));
            Assert.That(webhook, Is.Not.EqualTo(new Webhook { SignatureSecret = "other" }));
        });
    }

    [Test]
    public void Pages_and_responses_print_no_secret()
    {
        var page = new WebhooksListResponse
        {
            Data = [new Webhook { SignatureSecret = Secret }],
            Pagination = new Pagination { Links = [] },
        };

        Assert.Multiple(() =>
        {
            Assert.That(page.ToString(), Does.Not.Contain(Secret));
            Assert.That(new ApiResponse<Webhook>(page.Data[0]).ToString(), Does.Not.Contain(Secret));
        });
    }

    [Test]
    public void Keys_and_tokens_do_not_print()
    {
        var token = new AccessToken { TokenType = "Bearer", ExpiresIn = 3600, AccessTokenValue = Secret, RefreshToken = Secret };

        Assert.Multiple(() =>
        {
            Assert.That(new AuthenticatePayload { ApiKey = Secret }.ToString(), Is.EqualTo("AuthenticatePayload { ApiKey = *** }"));
            Assert.That(new RefreshTokenPayload { RefreshToken = Secret }.ToString(), Is.EqualTo("RefreshTokenPayload { RefreshToken = *** }"));
            Assert.That(token.ToString(), Does.Contain("TokenType = Bearer, ExpiresIn = 3600").And.Not.Contain(Secret));
        });
    }

    [Test]
    public void Credentials_and_options_do_not_print()
    {
        ApiVideoCredential[] credentials =
        [
            ApiVideoCredential.Basic(Secret, Secret),
            ApiVideoCredential.Bearer(Secret),
            ApiVideoCredential.Bearer(_ => ValueTask.FromResult(Secret)),
        ];

        Assert.Multiple(() =>
        {
            foreach (var credential in credentials)
            {
                var basic = Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes($"{Secret}:{Secret}"));
                Assert.That(credential.ToString(), Does.Not.Contain(Secret).And.Not.Contain(basic));
                Assert.That(new ApiVideoClientOptions { Credential = credential }.ToString(), Does.Not.Contain(Secret));
            }
        });
    }

    [Test]
    public void Exceptions_hold_no_credential_no_value_and_no_body()
    {
        using var api = new MockedApi(new ApiVideoClientOptions { Credential = ApiVideoCredential.Basic("key", Secret) });
        api.Mock.When("*").Respond(HttpStatusCode.NotFound, "application/json", $$"""{"title":"{{Secret}}"}""");

        var exception = Assert.ThrowsAsync<ApiException<NotFound>>(() => api.Webhooks.DeleteAsync(Secret));
        var basic = Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes($"key:{Secret}"));

        Assert.Multiple(() =>
        {
            Assert.That(exception.ToString(), Does.Not.Contain(Secret).And.Not.Contain(basic));
            Assert.That(exception.Data, Is.Empty);
            Assert.That(exception.Operation.PathTemplate, Is.EqualTo("/webhooks/{webhookId}"));
        });
    }

    [Test]
    public void An_unreadable_body_does_not_leak_through_the_exception()
    {
        using var api = MockedApi.Answering(HttpStatusCode.OK, $$"""{"signatureSecret":["{{Secret}}"],"createdAt":"{{Secret}}"}""");

        var exception = Assert.ThrowsAsync<ApiException>(() => api.Webhooks.GetAsync("webhook_1"));

        Assert.Multiple(() =>
        {
            Assert.That(exception.ToString(), Does.Not.Contain(Secret));
            Assert.That(exception.ResponseBody, Does.Contain(Secret), "The body itself is for the caller.");
        });
    }
}
