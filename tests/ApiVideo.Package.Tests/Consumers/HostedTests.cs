using ApiVideo.Emulator;
using ApiVideo.Package.Tests.Running;

namespace ApiVideo.Package.Tests.Consumers;

/// <summary>Clients as services are there where the project references what they need, and nowhere else.</summary>
internal sealed class HostedTests
{
    [Test]
    public async Task A_project_with_the_factory_of_http_clients_registers_the_client()
    {
        using var consumer = new Consumer("Hosted").WithWebhooksSpec();
        await using var emulator = await WebhooksEmulator.StartAsync();

        var build = (await consumer.BuildAsync()).EnsureSuccess();
        var run = await consumer.RunAsync(emulator.BaseAddress.AbsoluteUri, EmulatorOptions.DefaultApiKey);

        Assert.That(Finding.In(build), Is.Empty);
        Assert.That(run.EnsureSuccess().Lines, Is.EqualTo(new[] { "listed 0", "98 calls left" }));
        Assert.That(HostingFiles(consumer), Does.Contain("VideoClientServiceCollectionExtensions").And.Contain("VideoClientHttpClientBuilderExtensions"));
    }

    [Test]
    public async Task A_project_without_it_has_no_such_file()
    {
        using var consumer = new Consumer("Minimal").WithWebhooksSpec();

        (await consumer.BuildAsync("-p:EmitCompilerGeneratedFiles=true")).EnsureSuccess();

        Assert.That(Directory.GetFiles(consumer.PathOf("obj"), "*.Client.*.g.cs", SearchOption.AllDirectories), Is.Not.Empty);
        Assert.That(HostingFiles(consumer), Is.Empty);
    }

    private static string HostingFiles(Consumer consumer) =>
        string.Join('\n', Directory.GetFiles(consumer.PathOf("obj"), "*.Hosting.*.g.cs", SearchOption.AllDirectories).Select(Path.GetFileName));
}
