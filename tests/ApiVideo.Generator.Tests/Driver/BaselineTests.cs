using Microsoft.CodeAnalysis;
using NUnit.Framework;

namespace ApiVideo.Generator.Tests.Driver;

/// <summary>
/// One short spec a construct, in <c>Baselines/&lt;Case&gt;</c>, beside the emitted files that the construct is about.
/// Set <c>UPDATE_BASELINES=1</c> to rewrite them; then read what has changed.
/// </summary>
[Parallelizable(ParallelScope.All)]
public sealed class BaselineTests
{
    [TestCase("ObjectMembers", "Models.Video")]
    [TestCase("OptionalNullableInBody", "Models.VideoUpdate", "Models.Video")]
    [TestCase("StringEnum", "Models.Quality", "Models.Video")]
    [TestCase("OpenEnums", "Models.Quality", "Models.Speed", "Models.Video", "Client.DefaultApi")]
    [TestCase("InlineEnumTwice", "Models.Video", "Models.VideosListFilter")]
    [TestCase("Array", "Models.Video", "Client.VideosApi")]
    [TestCase("Map", "Models.Video")]
    [TestCase("NestedInlineObject", "Models.Video")]
    [TestCase("AllOf", "Models.Movie")]
    [TestCase("Union", "Models.Asset", "Models.Image")]
    [TestCase("UnionByShape", "Models.Size")]
    [TestCase("Inheritance", "Models.Pet", "Models.Cat", "Models.Dog", "Models.Puppy")]
    [TestCase("InheritanceLevels", "Models.Asset", "Models.Video", "Models.Av1Video", "Models.Image")]
    [TestCase("InheritanceListed", "Models.Asset", "Models.Video")]
    [TestCase("InheritanceByChoice", "Models.Asset")]
    [TestCase("UnionWithoutMember", "Models.Asset", "Models.Video", "Models.Image")]
    [TestCase("Secrets", "Models.Account")]
    [TestCase("Deprecated", "Models.Video", "Client.VideosApi")]
    [TestCase("AdditionalProperties", "Models.Video")]
    [TestCase("Parameters", "Client.VideosApi")]
    [TestCase("ListParameters", "Client.VideosApi")]
    [TestCase("Bodies", "Client.VideosApi")]
    [TestCase("NoContent", "Client.VideosApi")]
    [TestCase("Errors", "Client.VideosApi")]
    [TestCase("ResponseHeaders", "Headers.ApiResponseHeaders")]
    [TestCase("PaginationByExtension", "Client.VideosApi")]
    [TestCase("PaginationByShape", "Client.VideosApi")]
    [TestCase("PaginationByNextPage", "Client.VideosApi")]
    [TestCase("PaginationByOffset", "Client.VideosApi")]
    [TestCase("PaginationByCursor", "Client.VideosApi")]
    [TestCase("PaginationByLastItem", "Client.VideosApi")]
    [TestCase("PaginationByLink", "Client.VideosApi")]
    [TestCase("PaginationByLinkHeader", "Client.VideosApi")]
    [TestCase("PaginationByMark", "Client.VideosApi")]
    [TestCase("SecuritySchemes", "Client.AcmeCredential", "Client.VideosApi")]
    [TestCase("SecurityNone", "Client.AcmeClient", "Client.AcmeClientOptions", "Client.VideosApi")]
    [TestCase("Servers", "Client.AcmeServer", "Client.AcmeClientOptions")]
    [TestCase("HiddenOperations", "Client.AcmeClient", "Client.VideosApi", "Client.SecretsApi", "Models.Internal")]
    [TestCase("NoOperationId", "Client.VideosApi")]
    [TestCase("JsonContext", "Json.AcmeJsonContext")]
    [TestCase("Hosting", "Hosting.AcmeClientServiceCollectionExtensions", "Hosting.AcmeClientServiceCollectionExtensions.Configuration")]
    [TestCase("OpenApi", "OpenApi.AcmeClientOpenApiOptionsExtensions")]
    [TestCase("Scalars", "Models.Everything")]
    [TestCase("IntegerEnum", "Models.Level", "Models.Video", "Client.VideosApi")]
    [TestCase("SeveralSuccesses", "Client.VideosApi", "Models.VideosUploadResult")]
    [TestCase("StreamBesideJson", "Client.CaptionsApi")]
    [TestCase("ReadOnlyMembers", "Models.Account", "Models.Page")]
    [TestCase("TypeLists", "Models.Video")]
    [TestCase("Times", "Models.Video", "Client.VideosApi")]
    [TestCase("SharedInlineObject", "Models.Video", "Models.VideosListResponse")]
    [TestCase("SharedBodies", "Client.VideosApi", "Models.NotFoundResponse", "Models.Status409Response", "Models.VideoPageResponse", "Models.VideoRequest")]
    [TestCase("OperationServers", "Client.AcmeServer", "Client.AcmeClientOptions", "Client.VideosApi")]
    [TestCase("Contents", "Client.VideosApi")]
    [TestCase("ChunkedUpload", "Client.VideosApi", "Client.AcmeClientOptions")]
    [TestCase("OpenServers", "Client.AcmeServer", "Client.AcmeClientOptions")]
    [TestCase("HttpSchemes", "Client.AcmeCredential")]
    [TestCase("RelativeServers", "Client.AcmeServer", "Client.AcmeClientOptions")]
    [TestCase("Events", "Events.WebhookEvent", "Events.IWebhookHandler", "Events.VideoReadyWebhookEvent", "Events.VideoFailedEvent", "Json.AcmeJsonContext")]
    [TestCase("EventPayloads", "Events.AssetEvent", "Events.BatchEvent", "Events.WebhookEvent")]
    [TestCase("NamedEvents", "Events.WebhookEvent")]
    [TestCase("NumbersOrText", "Models.Video", "Client.VideosApi")]
    [TestCase("Formats", "Models.Everything", "Client.VideosApi")]
    [TestCase("OpenObjects", "Models.Video")]
    [TestCase("Compositions", "Models.Video")]
    [TestCase("Templates", "Models.UserPage", "Models.GroupPage")]
    [TestCase("SentForms", "Models.Video", "Models.Person", "Client.VideosApi")]
    [TestCase("MergePatch", "Models.Video")]
    [TestCase("Callbacks", "Events.IWebhookHandler", "Events.DoneEvent", "Events.StartJobDoneEvent", "Events.WebhookEvent")]
    [TestCase("Xml", "Client.VideosApi", "Xml.Video", "Xml.Source", "Xml.Problem")]
    [TestCase("XmlLists", "Xml.Video", "Xml.Part")]
    [TestCase("XmlNodeTypes", "Xml.Video", "Xml.Duration", "Xml.Summary")]
    public void A_construct_is_emitted_as_committed(string construct, params string[] files)
    {
        var run = GeneratorRun.Of(new ConsumerProject { HasHosting = construct == "Hosting", HasOpenApi = construct == "OpenApi" }, Baseline.Spec(construct));

        Assert.That(run.Findings.Select(finding => finding.ToString()), Is.Empty);
        Baseline.Matches(construct, run.Files, files.Select(file => $"Acme.{file}.g.cs"));
    }

    [Test]
    public void A_json_document_gives_the_same_output_as_its_yaml_twin()
    {
        const string yaml = "openapi: 3.0.3\ninfo: { title: Acme, version: '1' }\npaths:\n  /videos:\n    get:\n      tags: [Videos]\n      responses: { '200': { description: ok, content: { application/json: { schema: { $ref: '#/components/schemas/video' } } } } }\ncomponents: { schemas: { video: { type: object, properties: { id: { type: integer } } } } }\n";
        const string json = """
            {
              "openapi": "3.0.3", "info": { "title": "Acme", "version": "1" },
              "paths": { "/videos": { "get": { "tags": ["Videos"], "responses": {
                "200": { "description": "ok", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/video" } } } } } } } },
              "components": { "schemas": { "video": { "type": "object", "properties": { "id": { "type": "integer" } } } } }
            }
            """;

        var fromYaml = GeneratorRun.Of(SpecSource.Marked(yaml));
        var fromJson = GeneratorRun.Of(SpecSource.Marked(json, "spec.json"));

        Assert.That(fromYaml.Files.Keys, Does.Contain("Acme.Models.Video.g.cs"));
        Assert.That(fromJson.Files, Is.EqualTo(fromYaml.Files));
    }

    [Test]
    public void Every_baseline_folder_has_its_test()
    {
        var tested = typeof(BaselineTests).GetMethod(nameof(A_construct_is_emitted_as_committed))!
            .GetCustomAttributes(typeof(TestCaseAttribute), inherit: false)
            .Select(attribute => (string)((TestCaseAttribute)attribute).Arguments[0]!);

        Assert.That(Baseline.Constructs(), Is.EquivalentTo(tested));
    }
}
