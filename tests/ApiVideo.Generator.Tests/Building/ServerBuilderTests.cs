using ApiVideo.Generator.Model;
using ApiVideo.Generator.Model.Servers;
using ApiVideo.Generator.Places;
using ApiVideo.Generator.Spec;
using NUnit.Framework;

namespace ApiVideo.Generator.Tests.Building;

public sealed class ServerBuilderTests
{
    [TestCase("https://ws.example.com", "Production", "Production")]
    [TestCase("https://ws.example.com", "Sandbox server", "Sandbox")]
    [TestCase("https://ws.example.com", "The EU environment (Frankfurt)", "Eu")]
    [TestCase("https://ws.example.com", "Staging - resets every night", "Staging")]
    [TestCase("https://ws.example.com", "This is a long sentence about what the server does", "WsExampleCom")]
    [TestCase("https://ws.example.com:8443/v1", "", "WsExampleCom")]
    [TestCase("https://ws.example.com", "Base URL", "WsExampleCom")]
    [TestCase("http://127.0.0.1:8080", "", "_127_0_0_1")]
    public void A_server_is_named_by_its_description_else_by_its_host(string url, string description, string expected)
    {
        var server = Servers($"- url: {url}\n  description: {(description.Length == 0 ? "''" : description)}").Single();

        Assert.That((server.Name, server.Url), Is.EqualTo((expected, url)));
    }

    [Test]
    public void Variables_have_their_default_values()
    {
        var server = Servers("- url: 'https://{region}.example.com/{version}'\n  variables: { region: { default: eu }, version: { default: v2, enum: [v1, v2] } }").Single();

        Assert.That(server.Url, Is.EqualTo("https://eu.example.com/v2"));
    }

    [TestCase("/v1")]
    [TestCase("v1")]
    [TestCase("ftp://files.example.com")]
    [TestCase("file:///etc/passwd")]
    [TestCase("'https://{undeclared} host'")]
    public void An_address_that_is_not_absolute_http_is_no_server(string url)
    {
        Assert.That(Servers("- url: " + url), Is.Empty);
    }

    [Test]
    public void Two_servers_of_one_name_stay_two()
    {
        var servers = Servers("- url: https://a.example.com\n  description: Production\n- url: https://b.example.com\n  description: Production");

        Assert.That(servers.Select(server => server.Name), Is.EqualTo(new[] { "Production", "ProductionServer" }));
    }

    [TestCase("'https://{region}.example.com/v1'", "{ region: {} }", "ExampleComWith")]
    [TestCase("'https://example.com/{version}'", "{ version: { default: '' } }", "ExampleComWith")]
    [TestCase("'{endpoint}/api/{version}'", "{ endpoint: { default: '' }, version: { default: v1 } }", "With")]
    [TestCase("'https://{undescribed}.example.com'", "{}", "ExampleComWith")]
    [TestCase("'/{version}/api'", "{ version: {} }", "With")]
    public void An_address_that_needs_values_is_a_method_alone(string url, string variables, string method)
    {
        var client = Client($"- url: {url}\n  variables: {variables}");

        Assert.That((client.Servers.Count, client.RelativeServers.Count, client.OpenServers.Single().MethodName), Is.EqualTo((0, 0, method)));
        Assert.That(client.OpenServers.Single().Variables[0].Default, Is.Null);
    }

    [Test]
    public void A_variable_that_may_be_nothing_stays_optional() =>
        Assert.That(Servers("- url: 'https://example.com{base}'\n  variables: { base: { default: '' } }").Single().Url, Is.EqualTo("https://example.com"));

    private static EquatableArray<ServerModel> Servers(string yaml) => Client(yaml).Servers;

    private static ClientFile Client(string yaml)
    {
        var text = $"openapi: 3.0.3\ninfo: {{ title: Acme, version: '1' }}\npaths: {{}}\nservers:\n{yaml}\n";
        var file = new SpecFile("spec.yaml", new SpecText(text), SpecOptions.Default);
        return SpecCompiler.Compile(new SpecInput(file, default, NamespaceTakenBy: null), CancellationToken.None).Client!.Client;
    }
}
