using ApiVideo.Package.Tests.Running;

namespace ApiVideo.Package.Tests.Consumers;

/// <summary>Projects that cannot compile the emitted code are told so, once, and get none.</summary>
internal sealed class OldConsumerTests
{
    private Consumer _consumer = null!;

    [SetUp]
    public void Prepare() => _consumer = new Consumer("Minimal").WithWebhooksSpec().With("Empty.cs", "internal sealed class Empty { }");

    [TearDown]
    public void Clean() => _consumer.Dispose();

    [TestCase("<LangVersion>11</LangVersion>", "C# 12 or newer")]
    [TestCase("<TargetFramework>netstandard2.0</TargetFramework>", "net8.0 or newer")]
    public async Task It_is_told_what_it_lacks(string property, string needed)
    {
        var project = await File.ReadAllTextAsync(_consumer.PathOf("Minimal.csproj"));
        _consumer.With("Minimal.csproj", project.Replace("</PropertyGroup>", property + "</PropertyGroup>", StringComparison.Ordinal));

        var build = await _consumer.BuildAsync();

        var finding = Finding.In(build).Single();
        Assert.That(finding.ToString(), Does.StartWith("webhooks.yaml(1,1): error AVG0001: ").And.Contain(needed), build.ToString());
    }
}
