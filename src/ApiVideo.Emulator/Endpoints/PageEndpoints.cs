namespace ApiVideo.Emulator.Endpoints;

/// <summary>The page, from files inside the program. The browser may load nothing else, and run nothing that stands in the page itself.</summary>
internal static class PageEndpoints
{
    private const string ContentSecurityPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; " +
        "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'";

    public static void Map(IEndpointRouteBuilder routes)
    {
        MapFile(routes, "/", "index.html", "text/html; charset=utf-8");
        MapFile(routes, "/emulator/page.css", "page.css", "text/css; charset=utf-8");
        MapFile(routes, "/emulator/page.js", "page.js", "text/javascript; charset=utf-8");
    }

    private static void MapFile(IEndpointRouteBuilder routes, string address, string name, string contentType)
    {
        var file = Read(name);
        routes.MapGet(address, (RequestDelegate)(async context =>
        {
            context.Response.ContentType = contentType;
            context.Response.ContentLength = file.Length;
            context.Response.Headers.ContentSecurityPolicy = ContentSecurityPolicy;
            context.Response.Headers.XContentTypeOptions = "nosniff";
            context.Response.Headers["Referrer-Policy"] = "no-referrer";
            context.Response.Headers.CacheControl = "no-cache";
            await context.Response.Body.WriteAsync(file, context.RequestAborted).ConfigureAwait(false);
        }));
    }

    private static byte[] Read(string name)
    {
        using var resource = typeof(PageEndpoints).Assembly.GetManifestResourceStream("Page/" + name)!;
        using var bytes = new MemoryStream();
        resource.CopyTo(bytes);
        return bytes.ToArray();
    }
}
