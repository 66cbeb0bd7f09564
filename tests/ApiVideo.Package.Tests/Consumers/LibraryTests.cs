using System.Text.Json.Nodes;
using ApiVideo.Emulator;
using ApiVideo.Package.Tests.Running;

namespace ApiVideo.Package.Tests.Consumers;

/// <summary>A net8.0 library with the strictest settings, and a program that uses the library.</summary>
internal sealed class LibraryTests
{
    private readonly Consumer _consumer = new("LibraryUser", "Library");

    [OneTimeSetUp]
    public async Task Build()
    {
        File.Copy(Repository.WebhooksSpec, _consumer.PathOf("../Library/webhooks.yaml"));
        (await _consumer.BuildAsync()).EnsureSuccess();
    }

    [OneTimeTearDown]
    public void Clean() => _consumer.Dispose();

    [Test]
    public async Task The_library_works_in_a_program()
    {
        await using var emulator = await WebhooksEmulator.StartAsync();

        var run = await _consumer.RunAsync(emulator.BaseAddress.AbsoluteUri, EmulatorOptions.DefaultApiKey);

        Assert.That(run.EnsureSuccess().Lines, Is.EqualTo(new[] { "3 subscriptions" }));
    }

    [Test]
    public void The_program_gets_the_library_and_nothing_else() => Assert.That(
        Directory.GetFiles(Path.GetDirectoryName(_consumer.OutputOf("LibraryUser.dll"))!, "*.dll").Select(Path.GetFileName),
        Is.EquivalentTo(new[] { "Library.dll", "LibraryUser.dll" }));

    [Test]
    public void The_library_restores_the_generator_alone_with_nothing_for_run_time()
    {
        var assets = Assets("../Library/obj/project.assets.json");
        var package = $"ApiVideo.Generator/{PackedPackages.Version}";

        Assert.That(Keys(assets["libraries"]), Is.EqualTo(new[] { package }));
        Assert.That(Keys(assets["targets"]!["net8.0"]![package]), Is.EquivalentTo(new[] { "type", "build", "buildMultiTargeting" }));
    }

    [Test]
    public void Who_references_the_library_does_not_get_the_generator() =>
        Assert.That(Keys(Assets("obj/project.assets.json")["libraries"]), Is.EqualTo(new[] { "Library/1.0.0" }));

    [Test]
    public void The_program_lists_no_package_among_its_dependencies() =>
        Assert.That(File.ReadAllText(_consumer.OutputOf("LibraryUser.deps.json")), Does.Not.Contain("Generator").And.Not.Contain("NSwag"));

    private JsonObject Assets(string file) => JsonNode.Parse(File.ReadAllText(_consumer.PathOf(file)))!.AsObject();

    private static IEnumerable<string> Keys(JsonNode? node) => node!.AsObject().Select(member => member.Key);
}
