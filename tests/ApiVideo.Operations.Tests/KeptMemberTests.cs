using System.Net;
using System.Text;
using System.Text.Json;
using ApiVideo.Values;

namespace ApiVideo.Operations.Tests;

/// <summary>What an answer has and a request leaves out, and the other way round: nothing is lost on the way.</summary>
public sealed class KeptMemberTests
{
    private const string Account = """
        {"id":"a1","name":"n","owner":{"number":1,"nick":"o"},"members":[{"number":2}],"contact":{"number":3,"nick":"c"}}
        """;

    [Test]
    public async Task What_only_the_server_sets_is_read_and_not_sent_back()
    {
        using var handler = new RecordingHandler(() => Json(Account));
        using var client = new ValuesClient(new HttpClient(handler), new ValuesClientOptions());
        var account = (await client.Accounts.PutAsync(new Account { Name = "n" })).Value;
        Assert.That((handler.Body, account.Id, account.Owner!.Number), Is.EqualTo(("""{"name":"n"}""", "a1", (int?)1)));

        await client.Accounts.PutAsync(account);

        Assert.That(handler.Body, Is.EqualTo("""{"name":"n","owner":{"nick":"o"},"members":[{}],"contact":{"nick":"c"}}"""));
    }

    [Test]
    public async Task What_only_the_server_sets_is_kept_where_nothing_is_sent()
    {
        using var handler = new RecordingHandler(() => Json(Account));
        using var client = new ValuesClient(new HttpClient(handler), new ValuesClientOptions());
        var account = (await client.Accounts.PutAsync(new Account { Name = "n" })).Value;

        Assert.That(JsonSerializer.Serialize(account, ValuesJsonContext.Default.Account), Is.EqualTo(Account));
    }

    [Test]
    public async Task A_merge_patch_removes_what_need_not_be_there()
    {
        using var handler = new RecordingHandler();
        using var client = new ValuesClient(new HttpClient(handler), new ValuesClientOptions());
        await client.Accounts.PatchAsync(new AccountPatch { Kind = "k", Note = null, Address = new AccountPatchAddress { Street = null }, Labels = new(new Dictionary<string, string?> { ["a"] = null }) });
        Assert.That(handler.Body, Is.EqualTo("""{"kind":"k","note":null,"address":{"street":null},"labels":{"a":null}}"""));

        await client.Accounts.PatchAsync(new AccountPatch { Kind = "k", Lines = new([new AccountPatchLine { Text = "t" }]) });
        Assert.That(handler.Body, Is.EqualTo("""{"kind":"k","lines":[{"text":"t"}]}"""));
    }

    [TestCase("""{"note":null}""")]
    [TestCase("""{"note":{"a":[null]}}""")]
    [TestCase("""{"settings":{}}""")]
    [TestCase("""{"settings":{"a":1,"b":null}}""")]
    [TestCase("""{"tags":{"x-a":"t","b":true}}""")]
    [TestCase("""{"other":null,"more":{"a":1}}""")]
    public async Task Members_that_the_document_does_not_name_come_back_as_they_were(string json)
    {
        using var handler = new RecordingHandler(() => Json(json));
        using var client = new ValuesClient(new HttpClient(handler), new ValuesClientOptions());
        var open = (await client.Open.PutAsync(new Open { Settings = new OpenSettings() })).Value;
        Assert.That(handler.Body, Is.EqualTo("""{"settings":{}}"""));

        await client.Open.PutAsync(open);

        Assert.That(handler.Body, Is.EqualTo(json));
    }

    private static HttpResponseMessage Json(string json) => new(HttpStatusCode.OK) { Content = new StringContent(json, Encoding.UTF8, "application/json") };
}
