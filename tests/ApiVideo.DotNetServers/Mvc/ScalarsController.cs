using Microsoft.AspNetCore.Mvc;
using Warehouse.Models;

namespace Warehouse.Mvc;

/// <summary>Texts, times and the like, in bodies and in queries.</summary>
[ApiController]
[Route("scalars")]
public sealed class ScalarsController : ControllerBase
{
    [HttpPost(Name = "EchoScalars")]
    public Scalars EchoScalars(Scalars scalars) => scalars;

    [HttpPost("nullable", Name = "EchoNullableScalars")]
    public NullableScalars EchoNullableScalars(NullableScalars scalars) => scalars;

    /// <summary>Says which values came.</summary>
    /// <param name="text">Any text.</param>
    [HttpGet("in-query", Name = "ScalarsInQuery")]
    public Echo ScalarsInQuery(
        string text, bool truth, Guid id, Uri address, char letter,
        DateTime time, DateTimeOffset instant, DateOnly day, TimeOnly hour, TimeSpan span,
        string? maybeText = null, bool? maybeTruth = null, DateOnly? maybeDay = null, TimeSpan? maybeSpan = null) =>
        new(Words.Of(text, truth, id, address, letter, time.ToUniversalTime(), instant.ToUniversalTime(), day, hour, span, maybeText, maybeTruth, maybeDay, maybeSpan));

    [HttpGet("string", Name = "GetString")]
    public string GetString() => "as \"it\" is";

    [HttpGet("guid", Name = "GetGuid")]
    public Guid GetGuid() => new("0f8fad5b-d9cb-469f-a165-70867728950e");

    [HttpGet("bool", Name = "GetBool")]
    public bool GetBool() => true;

    [HttpGet("date", Name = "GetDate")]
    public DateOnly GetDate() => new(2025, 12, 31);

    [HttpGet("instant", Name = "GetInstant")]
    public DateTimeOffset GetInstant() => new(2025, 12, 31, 23, 59, 58, TimeSpan.FromHours(2));
}
