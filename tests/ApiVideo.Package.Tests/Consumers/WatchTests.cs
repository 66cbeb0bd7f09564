using ApiVideo.Package.Tests.Running;

namespace ApiVideo.Package.Tests.Consumers;

/// <summary><c>dotnet watch</c> notices an edit of the document, as it notices one of the code.</summary>
internal sealed class WatchTests
{
    // It ends, so that it does not stay if the test cannot end it.
    private const string Program = """
        for (var i = 0; i < 600; i++)
        {
            System.Console.WriteLine(string.Join(' ', System.Array.ConvertAll(typeof(ApiVideo.Webhook).GetProperties(), member => member.Name)));
            System.Threading.Thread.Sleep(500);
        }
        """;

    [TestCase("a marked document", "<OpenApiSpec Include=\"webhooks.yaml\" />", new string[0])]
    [TestCase("a marked document, without hot reload", "<OpenApiSpec Include=\"webhooks.yaml\" />", new[] { "--no-hot-reload" })]
    [TestCase("an additional file, without hot reload", "<AdditionalFiles Include=\"webhooks.yaml\" />", new[] { "--no-hot-reload" })]
    public async Task An_edit_of_the_document_reaches_the_program_that_runs(string kind, string item, string[] options)
    {
        using var consumer = new Consumer("Minimal").WithWebhooksSpec().With("Program.cs", Program);
        var project = await File.ReadAllTextAsync(consumer.PathOf("Minimal.csproj"));
        consumer.With("Minimal.csproj", project
            .Replace("<TargetFramework>", "<OutputType>Exe</OutputType><TargetFramework>", StringComparison.Ordinal)
            .Replace("<OpenApiSpec Include=\"*.yaml;*.json\" />", item, StringComparison.Ordinal));
        (await consumer.RestoreAsync()).EnsureSuccess();

        await using var watch = new RunningCommand(consumer.Folder, ["watch", "--non-interactive", .. options, "run"]);
        await watch.WaitForAsync("Waiting for changes");
        await watch.WaitForAsync("SignatureSecret");
        var spec = await File.ReadAllTextAsync(consumer.PathOf("webhooks.yaml"));
        consumer.With("webhooks.yaml", SpecEditTests.WithNickname(spec));

        Assert.That(() => watch.WaitForAsync("Nickname"), Throws.Nothing, kind);
    }
}
