using Warehouse;
using Warehouse.Documents;

// Writes the documents of both servers into a folder: needed where the clients of the old ones no longer compile.
string folder = args.Length > 0 ? args[0] : ".";
foreach (ServerKind server in Enum.GetValues<ServerKind>())
{
    await using Server running = await Server.StartAsync(server);
    foreach (DocumentKind kind in DocumentKind.All)
    {
        await File.WriteAllTextAsync(Path.Combine(folder, kind.FileName(server)), await running.GetDocumentAsync(kind));
    }
}
