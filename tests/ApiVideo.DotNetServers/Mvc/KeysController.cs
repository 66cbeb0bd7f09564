using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Warehouse.Models;

namespace Warehouse.Mvc;

/// <summary>Who is let in.</summary>
[ApiController]
[Route("keys")]
public sealed class KeysController : ControllerBase
{
    private Echo Caller => new(User.Identity?.Name ?? "nobody");

    [HttpGet("open", Name = "GetOpen")]
    public Echo GetOpen() => Caller;

    [HttpGet("bearer", Name = "GetWithBearer")]
    [Authorize(AuthenticationSchemes = KeyHandler.Bearer)]
    public Echo GetWithBearer() => Caller;

    [HttpGet("api-key", Name = "GetWithApiKey")]
    [Authorize(AuthenticationSchemes = KeyHandler.ApiKey)]
    public Echo GetWithApiKey() => Caller;
}
