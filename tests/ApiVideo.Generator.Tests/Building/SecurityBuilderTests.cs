using System.Globalization;
using ApiVideo.Generator.Tests.Driver;
using NUnit.Framework;

namespace ApiVideo.Generator.Tests.Building;

/// <summary>What operations ask for, as the emitted code says it.</summary>
[Parallelizable(ParallelScope.All)]
public sealed class SecurityBuilderTests
{
    private const string Schemes = """
        basic: { type: http, scheme: basic }
        token: { type: http, scheme: bearer }
        oauth: { type: oauth2, flows: {} }
        first: { type: apiKey, in: header, name: X-First }
        second: { type: apiKey, in: query, name: second }
        digest: { type: http, scheme: digest }
        certificate: { type: mutualTLS }
        """;

    [TestCase("[{ basic: [] }]", "[CredentialKinds.Basic]")]
    [TestCase("[{ token: [] }, { oauth: [read] }]", "[CredentialKinds.Bearer]", TestName = "Two schemes of one kind are one alternative")]
    [TestCase("[{ first: [], second: [] }, { basic: [] }]", "[CredentialKinds.ApiKey(1) | CredentialKinds.ApiKey(2), CredentialKinds.Basic]")]
    [TestCase("[{}, { first: [] }]", "[CredentialKinds.None, CredentialKinds.ApiKey(1)]")]
    [TestCase("[{ first: [], certificate: [] }]", "[CredentialKinds.ApiKey(1)]", TestName = "What a credential cannot serve is not asked for beside what it can")]
    [TestCase("[{ digest: [] }]", "[CredentialKinds.ApiKey(3)]", TestName = "An HTTP scheme of its own has a credential after the keys")]
    [TestCase("[{ certificate: [] }]", "[CredentialKinds.Any]")]
    [TestCase("[{ unknown: [] }]", null, TestName = "A scheme that is described nowhere is sent nothing")]
    [TestCase("[{ unknown: [], basic: [] }, { token: [] }]", "[CredentialKinds.Bearer]", TestName = "An alternative with a scheme that is described nowhere cannot be taken")]
    [TestCase("[]", null)]
    [TestCase("[{}]", null)]
    public void The_security_of_an_operation(string security, string? expected)
    {
        var api = Api(Schemes, security);

        Assert.That(api, expected is null ? Does.Not.Contain("Security = ") : Does.Contain($"{{ Security = {expected} }};"));
    }

    [Test]
    public void A_document_that_asks_for_nothing_anywhere_takes_what_there_is() =>
        Assert.That(Api(Schemes, security: null), Does.Contain("{ Security = [CredentialKinds.Any] };"));

    [Test]
    public void More_keys_than_there_are_bits_share_the_last()
    {
        var names = Enumerable.Range(0, 80).Select(number => "key" + number.ToString(CultureInfo.InvariantCulture)).ToList();
        var schemes = string.Join("\n", names.Select(name => $"{name}: {{ type: apiKey, in: header, name: X-{name} }}"));

        var api = Api(schemes, $"[{{ {names[60]}: [] }}, {{ {names[79]}: [] }}, {{ {names[59]}: [] }}]");

        Assert.That(api, Does.Contain("{ Security = [CredentialKinds.ApiKey(61), CredentialKinds.ApiKey(60)] };"));
    }

    [Test]
    public void A_scheme_that_is_described_nowhere_is_told_at_the_operation_with_the_likely_one()
    {
        var finding = Run(Schemes, "[{ tokn: [] }]").Findings.Single();

        Assert.That((finding.Id, finding.GetMessage(CultureInfo.InvariantCulture)), Is.EqualTo(("AVG0016", "The security scheme 'tokn' is not described, and nothing is sent for it; did you mean 'token'?")));
        Assert.That(finding.Location.GetLineSpan().StartLinePosition.Line, Is.EqualTo(6));
    }

    [TestCase("SharedAccessKey", "SharedAccessKey")]
    [TestCase("DPoP", "DPoP")]
    [TestCase("hoba", "Hoba")]
    [TestCase("combine", "CombineScheme")]
    public void An_http_scheme_has_a_factory_by_its_name(string scheme, string factory)
    {
        var credential = Run($"key: {{ type: http, scheme: {scheme} }}", "[{ key: [] }]").Files["Acme.Client.AcmeCredential.g.cs"];

        Assert.That(credential, Does.Contain($"public static AcmeCredential {factory}(string value) =>").And.Contain($"AuthorizationAuthenticator.OfScheme(CredentialKinds.ApiKey(1), \"{scheme}\", value)"));
    }

    [Test]
    public void An_http_scheme_without_a_name_is_told() =>
        Assert.That(Run("key: { type: http }", "[{ key: [] }]").Findings.Select(finding => finding.Id), Is.EqualTo(new[] { "AVG0016" }));

    [TestCase("header", "X Key", false)]
    [TestCase("cookie", "a;b", false)]
    [TestCase("query", "X Key", true)]
    public void A_key_that_no_header_or_cookie_can_have_is_told(string place, string name, bool isSent)
    {
        var run = Run($"key: {{ type: apiKey, in: {place}, name: '{name}' }}", "[{ key: [] }]");

        Assert.That(run.Findings.Select(finding => finding.Id), Is.EqualTo(isSent ? Array.Empty<string>() : ["AVG0010"]));
        Assert.That(run.Files.ContainsKey("Acme.Client.AcmeCredential.g.cs"), Is.EqualTo(isSent));
    }

    private static string Api(string schemes, string? security) => Run(schemes, security).Files["Acme.Client.VideosApi.g.cs"];

    private static GeneratorRun Run(string schemes, string? security)
    {
        var line = security is null ? "" : $"security: {security}";
        return GeneratorRun.Of($$"""
            openapi: 3.0.3
            info: { title: Acme, version: '1' }
            paths:
              /videos:
                get:
                  tags: [Videos]
                  {{line}}
                  responses: { '204': { description: ok } }
            components:
              securitySchemes:
                {{schemes.Replace("\n", "\n    ", StringComparison.Ordinal)}}
            """);
    }
}
