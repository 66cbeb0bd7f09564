namespace ApiVideo.Ide.Tests;

/// <summary>What everybody sees who writes against a client, on a small document and on a larger one.</summary>
[TestFixtureSource(nameof(Documents))]
internal sealed class EditorTests(DocumentUnderTest document)
{
    private Editor _editor = null!;

    private static IEnumerable<TestFixtureData> Documents => DocumentUnderTest.All.Select(document => new TestFixtureData(document).SetArgDisplayNames(document.File));

    [OneTimeSetUp]
    public async Task Open() => _editor = await Editor.OpenAsync(document.File, document.ClientName, "return;");

    [SetUp]
    public void Undo() => _editor.UndoAll();

    [OneTimeTearDown]
    public void Close() => _editor?.Dispose();

    [Test]
    public async Task Completion_offers_the_members_of_the_client_and_of_its_apis()
    {
        Assert.That(await _editor.CompleteAsync(document.Client + "client.|"), Is.SupersetOf(new[] { document.Api, "LastRateLimit" }));
        Assert.That(await _editor.CompleteAsync($"{document.Client}client.{document.Api}.|"), Does.Contain(document.Method));
        Assert.That(await _editor.CompleteAsync($"_ = new Acme.{document.Model} {{ | }};"), Does.Contain(document.Member));
    }

    [Test]
    public async Task Quick_info_has_the_words_of_the_document()
    {
        var text = await _editor.QuickInfoAsync($"{document.Client}client.{document.Api}.|{document.Method}();");

        Assert.That(text, Does.Contain(document.Method).And.Contain(document.Words));
    }

    [Test]
    public async Task Quick_info_has_the_words_that_stand_elsewhere()
    {
        Assert.That(await _editor.QuickInfoAsync($"{document.Client}client.{document.Api}.|{document.Method}();"), Does.Contain("ApiException").And.Contain("HttpRequestException"));
        Assert.That(await _editor.QuickInfoAsync($"_ = new Acme.|{document.Model} {{ }};"), Does.Contain(document.Model + "()").And.Contain(document.ModelWords));
        Assert.That(await _editor.QuickInfoAsync($"_ = new Acme.|{document.Enum}(\"a\");"), Does.Contain(document.Enum + "(string value)").And.Contain("Creates a value from any text").And.Contain("ArgumentNullException"));
        Assert.That(await _editor.QuickInfoAsync($"_ = default(Acme.{document.Enum}).|ToString();"), Does.Contain("Returns the text in JSON."));
    }

    [Test]
    public async Task Go_to_definition_leads_into_the_emitted_code()
    {
        var (file, line) = await _editor.DefinitionAsync(document.Reading(document.Member));

        Assert.That(file, Does.EndWith(".g.cs"));
        Assert.That(line, Does.StartWith("public ").And.Contain(document.Member));
    }

    [Test]
    public async Task A_new_member_is_there_without_a_build_and_a_removed_one_is_not()
    {
        var program = $"_ = new Acme.{document.Model} {{ | }};";
        Assert.That(await _editor.CompleteAsync(program), Does.Contain(document.Member).And.Not.Contain("Nickname"));

        await _editor.EditDocumentAsync(document.Old, document.Renamed);

        Assert.That(await _editor.CompleteAsync(program), Does.Contain("Nickname").And.Not.Contain(document.Member));
        _editor.Type(document.Reading("Nickname"));
        Assert.That(await _editor.ErrorsAsync(), Is.Empty);
    }

    [Test]
    public async Task A_finding_appears_at_its_line_and_goes_with_its_cause()
    {
        var before = await _editor.FindingsAsync();
        Assert.That(before, Has.None.StartsWith("AVG0005"));

        await _editor.EditDocumentAsync(document.Reference, document.BrokenReference);
        var text = await _editor.OpenApiDocument.GetTextAsync();
        var line = text.Lines.GetLineFromPosition(text.ToString().IndexOf("/nothing", StringComparison.Ordinal)).LineNumber + 1;
        Assert.That(await _editor.FindingsAsync(), Does.Contain($"AVG0005 {document.File}({line})"));

        await _editor.EditDocumentAsync(document.BrokenReference, document.Reference);
        Assert.That(await _editor.FindingsAsync(), Is.EqualTo(before));
    }

    [Test]
    public async Task A_document_that_breaks_while_somebody_types_is_a_finding_and_heals()
    {
        await _editor.EditDocumentAsync(document.Old, document.Old + "\n  \"[{");
        Assert.That(await _editor.FindingsAsync(), Has.One.StartsWith("AVG0002"));

        await _editor.EditDocumentAsync(document.Old + "\n  \"[{", document.Old);
        Assert.That(await _editor.FindingsAsync(), Has.None.StartsWith("AVG0002"));
        Assert.That(await _editor.CompleteAsync(document.Client + "client.|"), Does.Contain(document.Api));
    }

    [Test]
    public async Task A_run_that_is_canceled_ends_and_leaves_nothing_behind()
    {
        using var cancellation = new CancellationTokenSource();
        var loader = new CancelingLoader(await _editor.OpenApiDocument.GetTextAsync(), cancellation);
        _editor.LoadDocument(loader);
        _editor.Type(document.Reading(document.Member));

        Assert.That(async () => await _editor.ErrorsAsync(cancellation.Token), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(loader.Calls, Is.EqualTo(1));

        Assert.That(await _editor.ErrorsAsync(), Is.Empty);
    }
}
