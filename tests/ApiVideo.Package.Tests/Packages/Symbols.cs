using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;

namespace ApiVideo.Package.Tests.Packages;

/// <summary>What an assembly of a package and its symbols say about where they were built.</summary>
internal sealed class Symbols
{
    private static readonly Guid SourceLinkKind = new("CC110556-A091-4D38-9FEC-25AB9A351A6A");

    private Symbols(string pdbPath, IReadOnlyList<string> documents, string? sourceLink)
    {
        PdbPath = pdbPath;
        Documents = documents;
        SourceLink = sourceLink;
    }

    /// <summary>The path of the symbols in the assembly.</summary>
    public string PdbPath { get; }

    /// <summary>The paths of the source files.</summary>
    public IReadOnlyList<string> Documents { get; }

    /// <summary>Where debuggers get the source files, as JSON; null where the symbols do not say it.</summary>
    public string? SourceLink { get; }

    /// <summary>Reads the symbols that are embedded in an assembly, or those that a package of symbols has for it.</summary>
    public static Symbols Read(byte[] assembly, byte[]? pdb)
    {
        using var file = new PEReader(new MemoryStream(assembly));
        var entries = file.ReadDebugDirectory();
        var path = file.ReadCodeViewDebugDirectoryData(entries.Single(entry => entry.Type == DebugDirectoryEntryType.CodeView)).Path;
        using var provider = pdb is null
            ? file.ReadEmbeddedPortablePdbDebugDirectoryData(entries.Single(entry => entry.Type == DebugDirectoryEntryType.EmbeddedPortablePdb))
            : MetadataReaderProvider.FromPortablePdbStream(new MemoryStream(pdb));
        var reader = provider.GetMetadataReader();
        var documents = reader.Documents.Select(handle => reader.GetString(reader.GetDocument(handle).Name)).ToList();
        var sourceLink = reader.GetCustomDebugInformation(EntityHandle.ModuleDefinition)
            .Select(reader.GetCustomDebugInformation)
            .Where(information => reader.GetGuid(information.Kind) == SourceLinkKind)
            .Select(information => Encoding.UTF8.GetString(reader.GetBlobBytes(information.Value)))
            .SingleOrDefault();
        return new Symbols(path, documents, sourceLink);
    }
}
