using System.Text.Json;
using ApiVideo.Deliveries;

namespace ApiVideo.Operations.Tests;

/// <summary>Payloads of every kind, and how they are told apart.</summary>
internal sealed class DeliveryTests
{
    [Test]
    public void What_is_unreadable_deep_in_a_payload_takes_only_its_own_member_away()
    {
        var parsed = (OrderCreatedWebhookEvent)WebhookEvent.Parse("""
            {"type":"order.created","data":{"id":"o1","placedAt":"2024-08-151","customer":{"name":"Ada","since":5},
            "items":[{"sku":"a","due":"2024-08-15T00:00:00Z"},{"sku":"b","due":[1,{"x":2}]}],"gift":{"code":"x"}}}
            """);

        Assert.Multiple(() =>
        {
            Assert.That(parsed.Data!.Id, Is.EqualTo("o1"));
            Assert.That(parsed.Data.PlacedAt, Is.Null);
            Assert.That(parsed.Data.Customer, Is.EqualTo(new OrderCreatedEventDataCustomer { Name = "Ada" }));
            Assert.That(parsed.Data.Items, Is.EqualTo(new[] { new Item { Sku = "a", Due = new DateTimeOffset(2024, 8, 15, 0, 0, 0, TimeSpan.Zero) }, new Item { Sku = "b" } }));
            Assert.That(parsed.Data.Gift, Is.Null);
            Assert.That(parsed.UnreadableMembers, Is.EqualTo(new[] { "data.placedAt", "data.customer.since", "data.items[1].due", "data.gift.code", "data.gift" }));
        });
    }

    [TestCase("""{"id":"o1"}""", "data")]
    [TestCase("""{"id":5,"customer":{"name":"Ada"}}""", "data.id,data")]
    [TestCase("""[]""", "data")]
    [TestCase("""{"id":"o1","customer":{}}""", "data.customer,data")]
    public void What_a_payload_cannot_be_without_takes_what_holds_it_away(string data, string unreadable)
    {
        var parsed = (OrderCreatedWebhookEvent)WebhookEvent.Parse($$"""{"type":"order.created","data":{{data}}}""");

        Assert.That(parsed.Data, Is.Null);
        Assert.That(string.Join(",", parsed.UnreadableMembers), Is.EqualTo(unreadable));
        Assert.That(parsed.Json.GetProperty("data").GetRawText(), Is.EqualTo(data));
    }

    [Test]
    public void An_element_that_cannot_be_read_takes_its_list_away_and_never_shortens_it()
    {
        var parsed = (OrderCreatedWebhookEvent)WebhookEvent.Parse("""{"type":"order.created","data":{"id":"o1","customer":{"name":"Ada"},"items":[{"sku":"a"},{}]}}""");

        Assert.That(parsed.Data!.Items, Is.Null);
        Assert.That(parsed.UnreadableMembers, Is.EqualTo(new[] { "data.items" }));
    }

    [Test]
    public void A_value_that_recurs_too_deep_is_cut_where_it_is()
    {
        const int depth = 5_000;
        var tree = string.Concat(Enumerable.Repeat("""{"name":"n","child":""", depth)) + "{}" + new string('}', depth);
        var parsed = (OrderCreatedWebhookEvent)WebhookEvent.Parse($$"""{"type":"order.created","tree":{{tree}}}""");

        Assert.That(parsed.Tree!.Child!.Name, Is.EqualTo("n"));
        Assert.That(parsed.UnreadableMembers, Has.Count.EqualTo(1).And.One.StartsWith("tree.child.child."));
    }

    [Test]
    public void More_unreadable_parts_than_anyone_would_mend_take_the_member_away()
    {
        var items = string.Join(",", Enumerable.Range(0, 100).Select(_ => """{"sku":"a","due":0}"""));
        var parsed = (OrderCreatedWebhookEvent)WebhookEvent.Parse($$$"""{"type":"order.created","data":{"id":"o1","customer":{"name":"Ada"},"items":[{{{items}}}]}}""");

        Assert.That(parsed.Data, Is.Null);
        Assert.That(parsed.UnreadableMembers, Has.Count.EqualTo(17).And.Member("data.items[15].due"));
        Assert.That(parsed.UnreadableMembers[16], Is.EqualTo("data"));
    }

    [TestCase("order.shipped")]
    [TestCase("order.returned")]
    public void An_event_of_several_types_has_all_of_them(string type)
    {
        var parsed = (OrderMovedEvent)WebhookEvent.Parse($$"""{"type":"{{type}}","orderId":"o1"}""");

        Assert.That(parsed.Type, Is.EqualTo(type));
        Assert.That(parsed.TypeValue, Is.EqualTo(new OrderMovedEventType(type)));
        Assert.That((parsed with { TypeValue = "order.returned" }).Type, Is.EqualTo("order.returned"));
    }

    [Test]
    public void A_schema_that_operations_share_lends_its_members()
    {
        Assert.That(WebhookEvent.Parse("""{"type":"note.added","text":"hi"}"""), Is.EqualTo(new OrderNotedEvent { Text = "hi" }));
        Assert.That(WebhookEvent.Parse("""{"type":"note.added"}"""), Is.EqualTo(new OrderNotedEvent()));
        Assert.That(new OrderNotedEvent { Text = "hi" }.Json.GetRawText(), Is.EqualTo("""{"type":"note.added","text":"hi"}"""));
        Assert.That(new Note { Text = "hi" }.Type, Is.Null);
    }

    [Test]
    public void Members_named_as_those_of_every_event_step_aside_and_secrets_are_not_printed()
    {
        var parsed = (KeyRotatedEvent)WebhookEvent.Parse("""{"type":"key.rotated","token":"hush","json":"j","match":5}""");

        Assert.That(parsed, Is.EqualTo(new KeyRotatedEvent { Token = "hush", JsonValue = "j", MatchValue = 5 }));
        Assert.That(parsed.ToString(), Is.EqualTo("KeyRotatedEvent { Type = key.rotated, Token = ***, JsonValue = j, MatchValue = 5, AdditionalProperties = { } }"));
        Assert.That(new KeyRotatedEvent().ToString(), Does.Contain("Token = ,"));
    }

    [Test]
    public void Members_that_the_document_does_not_describe_are_printed_without_texts_and_secrets()
    {
        var parsed = WebhookEvent.Parse("""{"type":"key.rotated","count":5,"note":"hush","pin_token":1234,"more":{"key":"hush"}}""");

        Assert.That(parsed.ToString(), Does.EndWith("AdditionalProperties = { count = 5, note = \"…\", pin_token = ***, more = {…} } }"));
    }

    [TestCase("""{"kind":"cat","lives":9}""", "cat 9")]
    [TestCase("""{"kind":"dog","barks":true}""", "dog True")]
    public void A_choice_of_payloads_is_one_member(string json, string expected)
    {
        var parsed = (AnimalArrivedEvent)WebhookEvent.Parse(json);

        Assert.That(parsed.Type + " " + parsed.Payload!.Match(cat => $"{cat.Lives}", dog => $"{dog.Barks}", _ => "?"), Is.EqualTo(expected));
        Assert.That(parsed.Json.GetRawText(), Is.EqualTo(json));
        Assert.That(new AnimalArrivedEvent { Payload = new Cat { Lives = 9 } }.Type, Is.EqualTo("cat"));
        Assert.That(WebhookEvent.Parse(JsonSerializer.Serialize<WebhookEvent>(parsed with { })), Is.EqualTo(parsed));
    }

    [Test]
    public void A_member_that_cannot_be_read_loses_no_payload()
    {
        var parsed = (AnimalArrivedEvent)WebhookEvent.Parse("""{"kind":"cat","lives":"many"}""");

        Assert.That(parsed.Payload, Is.EqualTo((AnimalArrivedPayload)new Cat()));
        Assert.That(parsed.UnreadableMembers, Is.EqualTo(new[] { "lives" }));
    }

    [Test]
    public void A_payload_may_be_a_list_or_a_number()
    {
        var batch = (BatchEvent)WebhookEvent.Parse("""[{"sku":"a"},{"sku":"b","due":"no"}]""");
        var broken = (BatchEvent)WebhookEvent.Parse("""[{"sku":"a"},5]""");

        Assert.Multiple(() =>
        {
            Assert.That(batch.Payload, Is.EqualTo(new[] { new Item { Sku = "a" }, new Item { Sku = "b" } }));
            Assert.That(batch.UnreadableMembers, Is.EqualTo(new[] { "[1].due" }));
            Assert.That(broken.Payload, Is.Null);
            Assert.That(broken.UnreadableMembers, Is.EqualTo(new[] { "$" }));
            Assert.That(batch.Type, Is.EqualTo("batch"));
            Assert.That(WebhookEvent.Parse("5"), Is.EqualTo(new TickEvent { Payload = 5 }));
            Assert.That(new TickEvent { Payload = 5 }.Json.GetRawText(), Is.EqualTo("5"));
            Assert.That(new TickEvent().Json.GetRawText(), Is.EqualTo("null"));
            Assert.That(WebhookEvent.Parse("true"), Is.InstanceOf<UnknownWebhookEvent>());
            Assert.That(() => WebhookEvent.Parse("[5"), Throws.InstanceOf<JsonException>());
        });
    }

    [Test]
    public void An_event_without_a_type_is_told_by_its_shape()
    {
        Assert.That(WebhookEvent.Parse("""{"value":2.5,"unit":"s","other":1}"""), Is.InstanceOf<MeasuredEvent>().With.Property("Value").EqualTo(2.5));
        Assert.That(WebhookEvent.Parse("""{"unit":"s"}"""), Is.InstanceOf<UnknownWebhookEvent>());
        Assert.That(new MeasuredEvent { Value = 1 }.Type, Is.EqualTo("measured"));
        Assert.That(new MeasuredEvent { Value = 1 }.Json.GetRawText(), Is.EqualTo("""{"value":1}"""));
    }

    [Test]
    public void Callbacks_are_events_too_and_the_same_callback_of_two_operations_is_one()
    {
        Assert.That(WebhookEvent.Parse("""{"event":"parcel.moved","place":"Rome"}"""), Is.EqualTo(new ParcelMovedEvent { Place = "Rome" }));
        Assert.That(WebhookEvent.Parse("""{"type":"noted","reason":"r"}"""), Is.EqualTo(new NotedEvent { Reason = "r" }));
        Assert.That(typeof(WebhookEvent).Assembly.GetTypes().Count(type => type.Namespace == "ApiVideo.Deliveries" && type.Name.Contains("ParcelMoved", StringComparison.Ordinal) && type.IsPublic), Is.EqualTo(1), "The record.");
    }

    [Test]
    public void An_event_of_which_nothing_is_said_can_be_made_and_told_by_its_key()
    {
        Assert.That(WebhookEvent.Parse("""{"type":"ping","n":1}"""), Is.InstanceOf<PingEvent>());
        Assert.That(new PingEvent().Json.GetRawText(), Is.EqualTo("""{"type":"ping"}"""));
    }

    [Test]
    public void A_map_is_one_member()
    {
        Assert.That(JsonSerializer.Deserialize("""{"a":1}""", DeliveriesJsonContext.Default.LabelsEvent)!.Payload!["a"], Is.EqualTo(1));
        Assert.That(new LabelsEvent { Payload = new Dictionary<string, int> { ["a"] = 1 } }.Json.GetRawText(), Is.EqualTo("""{"a":1}"""));
    }
}
