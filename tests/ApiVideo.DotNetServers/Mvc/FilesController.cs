using Microsoft.AspNetCore.Mvc;
using Warehouse.Models;

namespace Warehouse.Mvc;

/// <summary>Files up and down.</summary>
[ApiController]
[Route("files")]
public sealed class FilesController : ControllerBase
{
    [HttpPost(Name = "SendFile")]
    public Upload SendFile(IFormFile file, [FromForm] string title) => new(title, [file.FileName], file.Length);

    [HttpPost("many", Name = "SendFiles")]
    public Upload SendFiles(IFormFileCollection files) => new("", [.. files.Select(f => f.FileName)], files.Sum(f => f.Length));

    [HttpGet("picture", Name = "GetPicture")]
    [ProducesResponseType<FileContentResult>(StatusCodes.Status200OK, "image/png")]
    public FileContentResult GetPicture() => File("png"u8.ToArray(), "image/png", "nail.png");

    [HttpGet("octets", Name = "GetOctets")]
    [ProducesResponseType<FileStreamResult>(StatusCodes.Status200OK, "application/octet-stream")]
    public FileStreamResult GetOctets() => File(new MemoryStream("octets"u8.ToArray()), "application/octet-stream");
}
