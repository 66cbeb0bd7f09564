using System.Text.Json;
using Keyed = ApiVideo.KeyedEvents;
using Named = ApiVideo.NamedEvents;

namespace ApiVideo.Operations.Tests;

/// <summary>Deliveries whose header says which event they are.</summary>
public sealed class NamedEventTests
{
    [TestCase("order.created", """{"id":"o1"}""", typeof(Named.OrderCreatedEvent), "order.created")]
    [TestCase("order.paid", """{"id":"o1"}""", typeof(Named.OrderPaidEvent), "order.paid")]
    [TestCase("order.settled", """{"id":"o1"}""", typeof(Named.OrderPaidEvent), "order.paid")]
    [TestCase("order.paid", "{}", typeof(Named.OrderPaidEvent), "order.paid", TestName = "A_payload_that_looks_like_another_event_is_what_the_header_says")]
    [TestCase("issue", """{"action":"opened","number":1}""", typeof(Named.IssueOpenedEvent), "issue")]
    [TestCase("issue", """{"action":"closed","number":1}""", typeof(Named.IssueClosedEvent), "issue")]
    [TestCase("issue", """{"action":"moved"}""", typeof(Named.UnknownWebhookEvent), "issue")]
    [TestCase("shop", """{"action":"opened"}""", typeof(Named.ShopOpenedEvent), "shop")]
    [TestCase("else", """{"action":"closed"}""", typeof(Named.UnknownWebhookEvent), "else", TestName = "A_text_that_the_document_does_not_list_is_an_unknown_event")]
    [TestCase(null, """{"action":"closed"}""", typeof(Named.IssueClosedEvent), "issue", TestName = "Without_the_header_the_payload_says_what_it_can")]
    [TestCase("", """{"id":"o1"}""", typeof(Named.UnknownWebhookEvent), "")]
    public void The_header_tells_the_event(string? type, string json, Type expected, string name)
    {
        var parsed = Named.WebhookEvent.Parse(json, type);

        Assert.That((parsed.GetType(), parsed.Type), Is.EqualTo((expected, name)));
        Assert.That(parsed.Json.GetRawText(), Is.EqualTo(json));
    }

    [Test]
    public void The_header_is_the_one_whose_texts_tell_events_apart() => Assert.That(Named.WebhookEvent.TypeHeader, Is.EqualTo("X-Shop-Event"));

    [TestCase("order.created")]
    [TestCase("issue")]
    [TestCase("else")]
    [TestCase(null)]
    public void What_is_no_object_is_no_delivery_whatever_the_header_says(string? type)
    {
        Assert.That(() => Named.WebhookEvent.Parse("[]", type), Throws.InstanceOf<JsonException>());
        Assert.That(Named.WebhookEvent.TryParse("{"u8, type, out _), Is.False);
        Assert.That(Named.WebhookEvent.TryParse("{}"u8, type, out var parsed), Is.True);
        Assert.That(parsed, Is.Not.Null);
    }

    [TestCase("pull_request", """{"action":"opened","request":1}""", typeof(Keyed.PullRequestOpenedEvent))]
    [TestCase("pull-request", """{"action":"opened"}""", typeof(Keyed.PullRequestOpenedEvent))]
    [TestCase("pull_request", """{"action":"closed"}""", typeof(Keyed.PullRequestClosedEvent))]
    [TestCase("pull_request", """{"action":"merged"}""", typeof(Keyed.UnknownWebhookEvent))]
    [TestCase("issues", """{"action":"opened"}""", typeof(Keyed.IssuesOpenedEvent))]
    [TestCase("push", """{"ref":"a"}""", typeof(Keyed.PushEvent))]
    [TestCase("other", """{"ref":"a"}""", typeof(Keyed.PushEvent), TestName = "A_text_that_only_the_keys_could_say_leaves_it_to_the_payload")]
    public void A_header_of_that_name_says_the_key_and_the_payload_the_rest(string type, string json, Type expected)
    {
        Assert.That(Keyed.WebhookEvent.TypeHeader, Is.EqualTo("X-Forge-Event"));
        Assert.That(Keyed.WebhookEvent.Parse(json, type), Is.TypeOf(expected));
    }
}
