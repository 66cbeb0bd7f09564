using Microsoft.AspNetCore.Mvc;
using Warehouse.Models;

namespace Warehouse.Minimal;

/// <summary>Files up and down.</summary>
public static class FileEndpoints
{
    internal static void Map(RouteGroupBuilder group)
    {
        group.MapPost("/", (IFormFile file, [FromForm] string title) => new Upload(title, [file.FileName], file.Length))
            .DisableAntiforgery().WithName("SendFile");
        group.MapPost("/many", (IFormFileCollection files) => new Upload("", [.. files.Select(f => f.FileName)], files.Sum(f => f.Length)))
            .DisableAntiforgery().WithName("SendFiles");
        group.MapPost("/bytes", SendBytes).Accepts<IFormFile>("application/octet-stream").WithName("SendBytes");
        group.MapGet("/picture", () => TypedResults.File("png"u8.ToArray(), "image/png", "nail.png"))
            .Produces<FileContentResult>(StatusCodes.Status200OK, "image/png").WithName("GetPicture");
        group.MapGet("/octets", () => TypedResults.Stream(new MemoryStream("octets"u8.ToArray()), "application/octet-stream"))
            .Produces<FileStreamResult>(StatusCodes.Status200OK, "application/octet-stream").WithName("GetOctets");
    }

    public static async Task<Upload> SendBytes(Stream body)
    {
        using var kept = new MemoryStream();
        await body.CopyToAsync(kept);
        return new Upload("", [], kept.Length);
    }
}
