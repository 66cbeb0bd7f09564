using System.Net;

namespace ApiVideo.Support.Tests;

/// <summary>Exceptions say what was called and what came back, and nothing that is private.</summary>
public sealed class ApiExceptionTests
{
    private static readonly ApiOperation Operation = new("Webhooks.Get", HttpMethod.Get, "/webhooks/{webhookId}");

    [Test]
    public void The_message_names_the_operation_and_the_status()
    {
        var exception = new ApiException(Operation, HttpStatusCode.NotFound, responseBody: "private");

        Assert.Multiple(() =>
        {
            Assert.That(exception.Message, Is.EqualTo("Webhooks.Get: 404 Not Found (GET /webhooks/{webhookId})"));
            Assert.That(exception.ToString(), Does.Not.Contain("private"));
            Assert.That(exception.Operation.ToString(), Is.EqualTo("Webhooks.Get"));
            Assert.That(exception.RateLimit.Limit, Is.Null);
        });
    }

    [Test]
    public void A_status_that_nobody_knows_has_a_message_too() =>
        Assert.That(
            new ApiException(Operation, (HttpStatusCode)599).Message,
            Is.EqualTo("Webhooks.Get: 599 unknown status (GET /webhooks/{webhookId})"));

    [Test]
    public void A_described_error_is_an_error_too()
    {
        ApiException exception = new ApiException<string>(
            Operation,
            HttpStatusCode.TooManyRequests,
            "slow down",
            ApiResponseHeaders.From([KeyValuePair.Create("Retry-After", "3")]));

        Assert.Multiple(() =>
        {
            Assert.That(((ApiException<string>)exception).Error, Is.EqualTo("slow down"));
            Assert.That(exception.RateLimit.RetryAfter, Is.EqualTo(TimeSpan.FromSeconds(3)));
        });
    }

    [Test]
    public void A_response_converts_to_its_value()
    {
        string value = new ApiResponse<string>("value");

        Assert.That(value, Is.EqualTo("value"));
    }
}
