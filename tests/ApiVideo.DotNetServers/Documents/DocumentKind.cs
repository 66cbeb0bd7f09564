namespace Warehouse.Documents;

/// <summary>A document that a server publishes about itself: which package writes it, and where it is.</summary>
public sealed record DocumentKind(string Name, string Path)
{
    internal const string AspNetRoute = "/openapi/{documentName}.json";

    // Its own route is Swashbuckle's too.
    internal const string NSwagRoute = "/nswag/{documentName}.json";

    public static IReadOnlyList<DocumentKind> All { get; } =
    [
        new("aspnet-3.1", "/openapi/aspnet-3.1.json"),
        new("aspnet-3.0", "/openapi/aspnet-3.0.json"),
        new("swashbuckle", "/swagger/swashbuckle/swagger.json"),
        new("nswag", "/nswag/nswag.json"),
    ];

    [System.Diagnostics.CodeAnalysis.SuppressMessage("Globalization", "CA1308", Justification = "File names are in small letters.")]
    public string FileName(ServerKind server) => $"{server.ToString().ToLowerInvariant()}.{Name}.json";
}
