using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Mvc;
using Warehouse.Models;

namespace Warehouse.Mvc;

/// <summary>JSON of which nothing is known.</summary>
[ApiController]
[Route("anything")]
public sealed class AnythingController : ControllerBase
{
    [HttpPost(Name = "EchoAnything")]
    public Anything EchoAnything(Anything anything) => anything;

    [HttpPost("element", Name = "EchoElement")]
    public JsonElement EchoElement([FromBody] JsonElement element) => element;

    [HttpPost("nodes", Name = "EchoNodes")]
    public Nodes EchoNodes(Nodes nodes) => nodes;

    [HttpPost("node", Name = "EchoNode")]
    public JsonNode EchoNode([FromBody] JsonNode node) => node;

    [HttpGet("object", Name = "GetObject")]
    public object GetObject() => new Item(1, "nail", 0.05m);
}
