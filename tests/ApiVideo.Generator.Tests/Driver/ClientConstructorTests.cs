using NUnit.Framework;

namespace ApiVideo.Generator.Tests.Driver;

/// <summary>A client whose default options are enough is created without any.</summary>
[Parallelizable(ParallelScope.All)]
public sealed class ClientConstructorTests
{
    private const string Document = """
        openapi: 3.1.0
        info: { title: Acme, version: '1' }
        servers: [ { url: https://acme.example } ]
        paths:
          /a: { get: { operationId: a, responses: { '204': { description: ok } } } }
        components:
          securitySchemes: { key: { type: apiKey, in: header, name: X-Key } }
        """;

    [TestCase(null, true, TestName = "A document that describes no credential")]
    [TestCase("", true, TestName = "A document that describes a credential and requires it nowhere")]
    [TestCase("\nsecurity: [ { key: [] }, {} ]\n", true, TestName = "A document whose operations do without a credential too")]
    [TestCase("\nsecurity: [ { key: [] } ]\n", false, TestName = "A document whose operations all require a credential")]
    public void A_client_is_created_without_options_where_it_needs_none(string? security, bool expected)
    {
        var document = security is null ? Document[..Document.IndexOf("components:", StringComparison.Ordinal)] : Document + security;

        Assert.That(Client(document).Contains("public AcmeClient()", StringComparison.Ordinal), Is.EqualTo(expected));
    }

    [Test]
    public void A_client_without_a_server_needs_options()
    {
        var document = Document.Replace("servers: [ { url: https://acme.example } ]\n", "", StringComparison.Ordinal);

        Assert.That(Client(document), Does.Not.Contain("public AcmeClient()"));
    }

    private static string Client(string document) => GeneratorRun.Of(document).Files.Single(file => file.Key.EndsWith(".AcmeClient.g.cs", StringComparison.Ordinal)).Value;
}
