namespace ApiVideo.Generated.Tests.Readme;

/// <summary>What the READMEs of the packages show compiles.</summary>
internal sealed class ReadmeTests
{
    private static IEnumerable<TestCaseData> PackageBlocks() =>
        MarkdownCode.Find(RepositoryFile.Read("src", "ApiVideo.Generated", "README.md")).Select(block => Case("package README.md", block));

    private static IEnumerable<TestCaseData> ReceiverBlocks() =>
        MarkdownCode.Find(RepositoryFile.Read("src", "ApiVideo.AspNetCore", "README.md")).Select(block => Case("receiver README.md", block));

    private static IEnumerable<TestCaseData> GeneratorBlocks() =>
        MarkdownCode.Find(RepositoryFile.Read("generator", "README.md")).Select(block => Case("generator README.md", block));

    private static TestCaseData Case(string file, MarkdownCode block) =>
        new TestCaseData(block).SetArgDisplayNames($"{file}, line {block.Line}");

    [TestCaseSource(nameof(PackageBlocks))]
    [TestCaseSource(nameof(ReceiverBlocks))]
    [TestCaseSource(nameof(GeneratorBlocks))]
    public void A_block_of_code_compiles(MarkdownCode block) =>
        Assert.That(CodeCompiler.Errors(block), Is.Empty);

    [Test]
    public void All_files_show_code()
    {
        Assert.Multiple(() =>
        {
            Assert.That(PackageBlocks(), Is.Not.Empty);
            Assert.That(ReceiverBlocks(), Is.Not.Empty);
            Assert.That(GeneratorBlocks(), Is.Not.Empty);
        });
    }

    [Test]
    public void Blocks_are_found_with_their_line()
    {
        var blocks = MarkdownCode.Find(
            "# Title\n\n```csharp\nvar a = 1;\n```\n\n"
            + "```xml\n<a />\n```\n<!-- a remark -->\n```csharp\nvar b = 1;\n```\n   ```cs\n   var c = 1;\n   ```\n"
            + "```csharp of-another\nvar d = 1;\n```\n");

        Assert.That(blocks, Is.EqualTo(new[]
        {
            new MarkdownCode(4, "var a = 1;\n"),
            new MarkdownCode(12, "var b = 1;\n"),
            new MarkdownCode(15, "   var c = 1;\n"),
        }));
    }

    [Test]
    public void A_mistake_is_found_at_its_line()
    {
        var block = new MarkdownCode(
            20,
            "using ApiVideo;\n\nusing var client = new ApiVideoClient(\"k\");\nawait client.Webhooks.PutAsync(\"id\");\n");

        Assert.That(CodeCompiler.Errors(block), Has.Count.EqualTo(1));
        Assert.That(CodeCompiler.Errors(block)[0], Does.StartWith("line 23: CS1061"));
    }

    [Test]
    public void A_block_stands_alone()
    {
        var block = new MarkdownCode(1, "using ApiVideo;\nusing var client = new ApiVideoClient(apiKey);\n");

        Assert.That(CodeCompiler.Errors(block).Single(), Does.StartWith("line 2: CS0103"));
    }

    [Test]
    public void Internal_members_are_not_for_readers()
    {
        var block = new MarkdownCode(
            1,
            "using ApiVideo;\nusing var client = new ApiVideoClient(\"k\");\n_ = client.AdvancedAuthentication;\n");

        Assert.That(CodeCompiler.Errors(block).Single(), Does.StartWith("line 3: CS0122").Or.StartWith("line 3: CS1061"));
    }

    [Test]
    public void A_block_of_types_alone_compiles()
    {
        var block = new MarkdownCode(1, "using ApiVideo;\npublic sealed record Order(Webhook Webhook);\n");

        Assert.That(CodeCompiler.Errors(block), Is.Empty);
    }
}
