using Warehouse;
using Warehouse.Documents;

namespace ApiVideo.DotNetServers.Tests;

/// <summary>The committed documents are what the servers say today. UPDATE_DOCUMENTS=1 writes them.</summary>
internal sealed class DocumentTests
{
    private static readonly bool IsUpdating = Environment.GetEnvironmentVariable("UPDATE_DOCUMENTS") == "1";

    private static IEnumerable<TestCaseData> Documents =>
        from server in Enum.GetValues<ServerKind>()
        from kind in DocumentKind.All
        select new TestCaseData(server, kind).SetArgDisplayNames(kind.FileName(server));

    [TestCaseSource(nameof(Documents))]
    public async Task A_document_is_what_its_server_says(ServerKind server, DocumentKind kind)
    {
        string path = Path.Combine(Folder(), kind.FileName(server));
        string document = await (server == ServerKind.Mvc ? Warehouses.Mvc : Warehouses.Minimal).GetDocumentAsync(kind);
        if (IsUpdating)
        {
            await File.WriteAllTextAsync(path, document);
        }

        Assert.That(await File.ReadAllTextAsync(path), Is.EqualTo(document), "The document is stale: UPDATE_DOCUMENTS=1 writes it.");
    }

    /// <summary>The committed folder. The compiler's own idea of a file's place is no path at all in a deterministic build.</summary>
    private static string Folder()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "ApiVideo.DotNetServers.Tests.csproj")))
        {
            folder = folder.Parent;
        }

        return Path.Combine(folder.FullName, "documents");
    }
}
