using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.MSBuild;
using Microsoft.CodeAnalysis.Text;

namespace ApiVideo.Build.Benchmarks.Editing;

/// <summary>Represents a library as an editor has it open: edits are in memory only.</summary>
internal sealed partial class OpenLibrary : IDisposable
{
    public const int KeysOfRound = 5;

    private const int MaxSchemas = 20;

    private readonly MSBuildWorkspace _workspace;
    private readonly DocumentId _file;
    private readonly DocumentId? _document;
    private Project _project;
    private int _schema;

    private OpenLibrary(MSBuildWorkspace workspace, Project project)
    {
        (_workspace, _project) = (workspace, project);
        _file = project.Documents.Single(document => document.Name == "Class1.cs").Id;
        _document = project.AdditionalDocuments.SingleOrDefault()?.Id;
    }

    public bool HasDocument => _document is not null;

    private Document File => _project.GetDocument(_file)!;

    public static async Task<OpenLibrary> OpenAsync(Library library)
    {
        var workspace = MSBuildWorkspace.Create();
        var opened = new OpenLibrary(workspace, await workspace.OpenProjectAsync(Path.Combine(library.Folder, "Consumer.csproj")));
        opened.TypeKey(0);
        return opened;
    }

    /// <summary>Types one more letter of a word in the file beside the client.</summary>
    public void TypeKey(int count) => Load(_project.Solution.WithDocumentText(_file, SourceText.From($$"""
        namespace Consumer;

        public class Class1
        {
            public int M(string text) => text.Le{{new string('n', 1 + (count % KeysOfRound))}}
        }
        """)));

    /// <summary>Looks for a schema whose members are emitted, because the first can be one that nothing uses.</summary>
    public async Task FindSchemaAsync()
    {
        var unedited = _project;
        for (_schema = 0; _schema < MaxSchemas; _schema++)
        {
            await EditDocumentAsync("Tried");
            var compilation = await _project.GetCompilationAsync();
            var isFound = compilation!.GetSymbolsWithName(AddedMember("Tried"), SymbolFilter.Member).Any();
            _project = unedited;
            if (isFound)
            {
                return;
            }
        }

        throw new InvalidOperationException("No edit of the document emitted a member.");
    }

    /// <summary>Adds a member to a schema of the document.</summary>
    public async Task EditDocumentAsync(string suffix)
    {
        var text = (await _project.GetAdditionalDocument(_document!)!.GetTextAsync()).ToString();
        var properties = PropertiesKey().Matches(text, SchemasKey().Match(text).Index)[_schema];
        var place = properties.Index + properties.Length;
        var indent = new string(' ', text.Length - place - text.AsSpan(place).TrimStart(' ').Length);
        var member = text.TrimStart().StartsWith('{')
            ? $$"""{{indent}}"{{AddedMember(suffix)}}": { "type": "string" },""" + "\n"
            : $"{indent}{AddedMember(suffix)}: {{ type: string }}\n";
        Load(_project.Solution.WithAdditionalDocumentText(_document!, SourceText.From(text.Insert(place, member))));
    }

    /// <summary>Asks for completion behind the word, which runs the generator.</summary>
    public Task<Cost> CompleteAsync() => Cost.OfAsync(async () =>
    {
        var caret = (await File.GetTextAsync()).ToString().IndexOf("text.Le", StringComparison.Ordinal) + "text.Le".Length;
        var list = await CompletionService.GetService(File)!.GetCompletionsAsync(File, caret);
        if (!list.ItemsList.Any(item => item.DisplayText == "Length"))
        {
            throw new InvalidOperationException("Completion does not offer the property of the text.");
        }
    });

    public void Dispose() => _workspace.Dispose();

    private static string AddedMember(string suffix) => "EditedInTheEditor" + suffix;

    // In JSON and in YAML, the first of what is below the key stands on the next line.
    [GeneratedRegex("""^\s*"?schemas"?:[ \t]*\{?[ \t]*\r?\n""", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex SchemasKey();

    [GeneratedRegex("""^\s*"?properties"?:[ \t]*\{?[ \t]*\r?\n""", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex PropertiesKey();

    private void Load(Solution solution) => _project = solution.GetProject(_project.Id)!;
}
