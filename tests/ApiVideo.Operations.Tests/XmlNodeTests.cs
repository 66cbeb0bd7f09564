using System.Net;
using System.Text;
using ApiVideo.Operations.Tests;

namespace ApiVideo.Nodes.Tests;

/// <summary>The kinds of node of OpenAPI 3.2, where a reference has none of its own.</summary>
public sealed class XmlNodeTests
{
    private const string Declaration = """<?xml version="1.0" encoding="utf-8"?>""";

    [Test]
    public async Task Attributes_and_texts_make_an_element_and_a_component_names_its_uses()
    {
        const string xml = """<Animals><bare>a</bare><flock><animal kind="Cat">Fluffy</animal><animal>Fido</animal></flock><Weight unit="kg">1.5</Weight></Animals>""";
        var handler = new RecordingHandler();
        var value = new Animals
        {
            Bare = ["a"], Herd = [new AnimalsHerdItem { Kind = "Cat", Name = "Fluffy" }, new AnimalsHerdItem { Name = "Fido" }],
            Weight = new Weight { Unit = "kg", Value = 1.5 },
        };
        await Client(handler).Animals.PutAnimalsAsync(value);
        Assert.That(handler.Body, Is.EqualTo(Declaration + xml));

        var read = (await Client(Answer(xml)).Animals.GetAnimalsAsync()).Value;
        Assert.That((read.Bare, read.Herd, read.Weight), Is.EqualTo((value.Bare, value.Herd, value.Weight)));
    }

    [Test]
    public async Task A_text_may_be_a_section_of_its_own_and_each_use_may_name_the_root()
    {
        var handler = new RecordingHandler();
        await Client(handler).Docs.PutDocAsync(new Documentation { Content = "<b>]]></b>" });
        Assert.That(handler.Body, Is.EqualTo(Declaration + "<UpdatedDocument><![CDATA[<b>]]]]><![CDATA[></b>]]></UpdatedDocument>"));

        var read = await Client(Answer("<StoredDocument>\n  <![CDATA[<b>]]]]><![CDATA[></b>]]>\n</StoredDocument>")).Docs.GetDocAsync();
        Assert.That(read.Value.Content, Is.EqualTo("<b>]]></b>"));
    }

    private static NodesClient Client(HttpMessageHandler handler) => new(new HttpClient(handler), new NodesClientOptions());

    private static RecordingHandler Answer(string xml) => new(() => new HttpResponseMessage(HttpStatusCode.OK) { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(xml)) });
}
