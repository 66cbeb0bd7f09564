using ApiVideo.Package.Tests.Running;

namespace ApiVideo.Package.Tests.Samples;

/// <summary>What the samples have in common.</summary>
internal sealed class GalleryTests
{
    [Test]
    public async Task Every_sample_has_a_page_and_is_in_the_index()
    {
        var index = await File.ReadAllTextAsync(Path.Combine(Repository.Gallery, "README.md"));
        var names = Directory.GetDirectories(Repository.Gallery).Select(Path.GetFileName).ToList();

        Assert.That(names, Is.Not.Empty);
        Assert.That(names.Where(name => !File.Exists(Path.Combine(Repository.Gallery, name!, "README.md"))), Is.Empty);
        Assert.That(names.Where(name => !index.Contains($"]({name}/README.md)", StringComparison.Ordinal)), Is.Empty);
    }

    [TestCase("blazor-wasm/Browser")]
    [TestCase("native-aot")]
    public async Task The_document_of_a_sample_is_the_one_of_the_repository(string folder) => Assert.That(
        await File.ReadAllTextAsync(Path.Combine(Repository.Gallery, folder, "webhooks.yaml")),
        Is.EqualTo(await File.ReadAllTextAsync(Repository.WebhooksSpec)));
}
