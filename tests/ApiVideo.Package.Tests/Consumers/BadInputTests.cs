using System.Globalization;
using System.Net;
using System.Net.Sockets;
using ApiVideo.Package.Tests.Running;

namespace ApiVideo.Package.Tests.Consumers;

/// <summary>What the compiler says about specs that are no good: one finding, at a place in the spec.</summary>
internal sealed class BadInputTests
{
    private readonly Consumer _consumer = new Consumer("Minimal").With("Empty.cs", "internal sealed class Empty { }");

    [OneTimeSetUp]
    public async Task Restore() => (await _consumer.RestoreAsync()).EnsureSuccess();

    [OneTimeTearDown]
    public void Clean() => _consumer.Dispose();

    [TearDown]
    public void RemoveSpecs()
    {
        foreach (var file in Directory.GetFiles(_consumer.Folder, "*.yaml").Concat(Directory.GetFiles(_consumer.Folder, "*.json")))
        {
            File.Delete(file);
        }
    }

    [TestCase("webhooks.yaml", "openapi: 3.0.3\ninfo:\n  title: [never closed\npaths: {}\n", "AVG0002", TestName = "Unreadable YAML")]
    [TestCase("webhooks.json", "{\n  \"openapi\": \"3.0.3\",\n  \"info\": {\n", "AVG0002", TestName = "Unreadable JSON")]
    [TestCase("webhooks.yaml", "", "AVG0003", TestName = "An empty file")]
    [TestCase("webhooks.yaml", "kind: Deployment\nspec: {}\n", "AVG0003", TestName = "A file that is no OpenAPI document")]
    public async Task It_is_one_error_at_a_place(string file, string text, string id)
    {
        _consumer.With(file, text);

        var finding = await BuildForOneFindingAsync();

        Assert.That(finding, Has.Property("File").EqualTo(file).And.Property("Severity").EqualTo("error").And.Property("Id").EqualTo(id));
    }

    [Test]
    public async Task A_reference_to_nowhere_is_found_on_its_line()
    {
        _consumer.With("webhooks.yaml", SpecWithReference("#/components/schemas/missing"));

        var finding = await BuildForOneFindingAsync();

        Assert.That(finding.ToString(), Does.StartWith("webhooks.yaml(14,").And.Contain("error AVG0005").And.Contain("missing"));
    }

    [Test]
    public async Task A_remote_reference_opens_no_connection()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var address = string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}/webhook.yaml");
        _consumer.With("webhooks.yaml", SpecWithReference(address));

        var finding = await BuildForOneFindingAsync();

        Assert.That(listener.Pending(), Is.False);
        Assert.That(finding.ToString(), Does.StartWith("webhooks.yaml(14,").And.Contain("error AVG0006").And.Contain(address));
    }

    [Test]
    public async Task Two_specs_cannot_have_one_namespace()
    {
        var spec = SpecWithReference("#/components/schemas/webhook");
        _consumer.With("events.yaml", spec).With("webhooks.yaml", spec);

        var finding = await BuildForOneFindingAsync();

        Assert.That(finding.ToString(), Does.StartWith("webhooks.yaml(1,1): error AVG0008").And.Contain("events.yaml"));
    }

    private async Task<Finding> BuildForOneFindingAsync()
    {
        var build = await _consumer.BuildAsync("--no-restore");

        Assert.That(build.ExitCode, Is.Not.Zero, build.ToString());
        Assert.That(Finding.In(build), Has.Count.EqualTo(1), build.ToString());
        var finding = Finding.In(build).Single();
        Assert.That(finding, Has.Property("Line").GreaterThan(0).And.Property("Column").GreaterThan(0));
        return finding;
    }

    private static string SpecWithReference(string reference) => $$"""
        openapi: 3.0.3
        info: { title: api.video, version: '1' }
        servers: [{ url: https://ws.api.video }]
        paths:
          /webhooks:
            get:
              operationId: getWebhook
              responses:
                '200':
                  description: The webhook.
                  content:
                    application/json:
                      schema:
                        $ref: '{{reference}}'
        components:
          schemas:
            webhook:
              type: object
              properties:
                url: { type: string }
        """;
}
