using ApiVideo.Package.Tests.Running;

namespace ApiVideo.Package.Tests.Consumers;

/// <summary>Overlays on their way through MSBuild: each is named once, beside its document, and is an input of the build.</summary>
internal sealed class OverlayTests
{
    private const string Last = """
        overlay: 1.1.0
        info: { title: The last word, version: "1" }
        actions:
          - target: $.components.schemas.film['x-csharp-name']
            update: LastFilm

        """;

    private readonly Consumer _consumer = new Consumer("Overlaid").With("overlays/last.yaml", Last);

    [OneTimeTearDown]
    public void Clean() => _consumer.Dispose();

    [Test]
    public async Task Overlays_are_applied_in_their_order_and_an_edit_of_one_is_built()
    {
        var build = (await _consumer.BuildAsync()).EnsureSuccess();

        Assert.That(Finding.In(build), Is.Empty);
        Assert.That(
            (await _consumer.RunAsync()).EnsureSuccess().Lines,
            Is.EqualTo(new[] { "Id: System.String", "Length: System.Nullable`1[System.Int64]", "ListAsync" }));

        _consumer.With("overlays/last.yaml", Last + "  - target: $.components.schemas.film.properties\n    update: { nickname: { type: string } }\n");
        Assert.That(Finding.In((await _consumer.BuildAsync()).EnsureSuccess()), Is.Empty);
        Assert.That((await _consumer.RunAsync()).EnsureSuccess().Lines, Does.Contain("Nickname: System.String"));

        var items = await Command.DotnetAsync(_consumer.Folder, "msbuild", "-t:WatchOpenApiSpecs", "-getItem:Watch", "-getItem:UpToDateCheckInput");
        foreach (var overlay in new[] { "films.overlay.yaml", "fixes#1.overlay", "last.yaml" })
        {
            // Once for dotnet watch and once for the IDE.
            Assert.That(items.EnsureSuccess().Lines.Count(line => line.Contains("\"Identity\":", StringComparison.Ordinal) && line.Contains(overlay, StringComparison.Ordinal)), Is.GreaterThanOrEqualTo(2), overlay);
        }

        File.Delete(_consumer.PathOf("overlays/last.yaml"));
        var findings = Finding.In(await _consumer.BuildAsync()).Where(finding => finding.Id.StartsWith("AVG", StringComparison.Ordinal));
        Assert.That(
            findings.Single().ToString(),
            Does.StartWith("films.yaml(1,1): error AVG0019: The overlay cannot be used: 'overlays/last.yaml' is not among the project's additional files"));
    }
}
