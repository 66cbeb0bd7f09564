using ApiVideo.Generator;
using ApiVideo.Generator.Building;
using ApiVideo.Generator.Diagnostics;
using ApiVideo.Generator.Places;
using ApiVideo.Generator.Spec;

namespace ApiVideo.Tool.Documents;

/// <summary>Reads documents and their parts from the disk, as a build would read additional files.</summary>
internal static class DocumentFiles
{
    /// <summary>Reads a document.</summary>
    /// <param name="files">The document, and then the files that its references lead to.</param>
    /// <param name="options">The options of the document. Its overlays and its contract are read too.</param>
    /// <param name="error">Where a file that cannot be read is named.</param>
    /// <returns>The documents: the first file, and those of the others that are documents and no parts of one; null where a file cannot be read.</returns>
    public static IReadOnlyList<SpecInput>? Read(IReadOnlyList<FileInfo> files, SpecOptions options, TextWriter error)
    {
        // The paths stay as they were given, since findings show them.
        var wanted = files.Select((file, i) => (Path: file.ToString(), Options: i == 0 ? options with { IsMarked = true } : options with { Overlays = default, Contract = null }))
            .Concat(options.Overlays.Select(path => (Path: path, Options: SpecOptions.Default with { IsOverlay = true })))
            .Concat(options.Contract is { } contract ? [(Path: contract, Options: SpecOptions.Default with { IsContract = true })] : []);
        var specs = new List<SpecFile>();
        foreach (var (path, own) in wanted)
        {
            try
            {
                specs.Add(new SpecFile(path, new SpecText(File.ReadAllText(path)), own));
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                error.WriteLine($"'{path}' cannot be read: {exception.Message}");
                return null;
            }
        }

        return [.. SpecInputs.Pair([.. specs], ClientNames.NamespaceOf, CancellationToken.None)];
    }

    /// <summary>Compiles a document up to its model.</summary>
    public static CompiledDocument Compile(SpecInput input)
    {
        var findings = new FindingBag();
        var client = SpecCompiler.Compile(input, findings, CancellationToken.None);
        if (client is not null)
        {
            SpecCompiler.ContractOf(input, client, findings);
        }

        return new CompiledDocument(input, findings.HasErrors ? null : client, findings.ToFindings(input.Files));
    }
}
