using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.FindSymbols;
using Microsoft.CodeAnalysis.MSBuild;
using Microsoft.CodeAnalysis.QuickInfo;
using Microsoft.CodeAnalysis.Text;

namespace ApiVideo.Ide.Tests;

/// <summary>A project as an editor has it open: nothing is built, and edits are in memory only.</summary>
internal sealed class Editor : IDisposable
{
    private readonly ConsumerFolder _folder;

    private readonly MSBuildWorkspace _workspace;

    private readonly Project _opened;

    private Editor(ConsumerFolder folder, MSBuildWorkspace workspace, Project project) =>
        (_folder, _workspace, _opened, Project) = (folder, workspace, project, project);

    /// <summary>The project with all edits.</summary>
    public Project Project { get; private set; }

    public TextDocument OpenApiDocument => Project.AdditionalDocuments.Single();

    private Document Program => Project.Documents.Single(document => document.Name == "Program.cs");

    public static async Task<Editor> OpenAsync(string document, string clientName, string program)
    {
        var folder = new ConsumerFolder(document, clientName, program);
        var workspace = MSBuildWorkspace.Create();
        var project = await workspace.OpenProjectAsync(folder.ProjectFile);
        Assert.That(workspace.Diagnostics.Where(diagnostic => diagnostic.Kind == WorkspaceDiagnosticKind.Failure), Is.Empty);
        return new Editor(folder, workspace, project);
    }

    /// <summary>Takes all edits back.</summary>
    public void UndoAll() => Project = _opened;

    /// <summary>Replaces a text that occurs once in the document, as if somebody typed.</summary>
    public async Task EditDocumentAsync(string old, string replacement)
    {
        var text = (await OpenApiDocument.GetTextAsync()).ToString();
        Assert.That(text.Split(old), Has.Length.EqualTo(2), old);
        Load(Project.Solution.WithAdditionalDocumentText(OpenApiDocument.Id, SourceText.From(text.Replace(old, replacement, StringComparison.Ordinal))));
    }

    /// <summary>Lets a loader bring the text of the document.</summary>
    public void LoadDocument(TextLoader loader) =>
        Load(Project.Solution.WithAdditionalDocumentTextLoader(OpenApiDocument.Id, loader, PreservationMode.PreserveValue));

    /// <summary>Replaces the program; the caret is at the mark <c>|</c>.</summary>
    public int Type(string program)
    {
        var caret = program.IndexOf('|', StringComparison.Ordinal);
        Load(Project.Solution.WithDocumentText(Program.Id, SourceText.From(program.Remove(caret, 1))));
        return caret;
    }

    /// <summary>Gives what completion offers at the caret.</summary>
    public async Task<IReadOnlyList<string>> CompleteAsync(string program)
    {
        var caret = Type(program);
        var list = await CompletionService.GetService(Program)!.GetCompletionsAsync(Program, caret);
        return [.. list.ItemsList.Select(item => item.DisplayText)];
    }

    /// <summary>Gives the text of the tooltip at the caret.</summary>
    public async Task<string> QuickInfoAsync(string program)
    {
        var caret = Type(program);
        var item = await QuickInfoService.GetService(Program)!.GetQuickInfoAsync(Program, caret);
        return string.Join('\n', item!.Sections.Select(section => section.Text));
    }

    /// <summary>Gives the line that "go to definition" shows, and its file.</summary>
    public async Task<(string File, string Line)> DefinitionAsync(string program)
    {
        var caret = Type(program);
        var symbol = await SymbolFinder.FindSymbolAtPositionAsync(Program, caret);
        var definition = await SymbolFinder.FindSourceDefinitionAsync(symbol, Project.Solution);
        var location = definition!.Locations.Single(place => place.IsInSource);
        var document = Project.Solution.GetDocument(location.SourceTree);
        Assert.That(document, Is.InstanceOf<SourceGeneratedDocument>());
        var text = await document!.GetTextAsync();
        return (document.Name, text.Lines.GetLineFromPosition(location.SourceSpan.Start).ToString().Trim());
    }

    /// <summary>Gives the ids of the compiler's errors and warnings.</summary>
    public async Task<IReadOnlyList<string>> ErrorsAsync(CancellationToken cancellationToken = default)
    {
        var compilation = await Project.GetCompilationAsync(cancellationToken);
        return [.. compilation!.GetDiagnostics(cancellationToken).Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).Select(diagnostic => diagnostic.Id)];
    }

    /// <summary>Gives the findings of the generator, each with its line, which counts from one.</summary>
    public async Task<IReadOnlyList<string>> FindingsAsync()
    {
        var findings = await GeneratorDiagnostics.OfAsync(Project);
        return [.. findings.Select(finding => $"{finding.Id} {Path.GetFileName(finding.Location.GetLineSpan().Path)}({finding.Location.GetLineSpan().StartLinePosition.Line + 1})")];
    }

    public void Dispose()
    {
        _workspace.Dispose();
        _folder.Dispose();
    }

    private void Load(Solution solution) => Project = solution.GetProject(Project.Id)!;
}
