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

    private static string Folder([System.Runtime.CompilerServices.CallerFilePath] string thisFile = "") =>
        Path.Combine(Path.GetDirectoryName(thisFile)!, "documents");
}
