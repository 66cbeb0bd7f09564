using Microsoft.AspNetCore.Mvc;
using Warehouse.Models;

namespace Warehouse.Mvc;

/// <summary>Lists, dictionaries and generics.</summary>
[ApiController]
[Route("lists")]
public sealed class ListsController : ControllerBase
{
    [HttpPost(Name = "EchoLists")]
    public Lists EchoLists(Lists lists) => lists;

    [HttpGet("items", Name = "GetItems")]
    public Item[] GetItems() => [new Item(1, "nail", 0.05m)];

    [HttpGet("page", Name = "GetItemPage")]
    public Page<Item> GetItemPage() => new([new Item(1, "nail", 0.05m)], 9, First: null);

    [HttpGet("names", Name = "GetNamePage")]
    public ActionResult<Page<string>> GetNamePage() => new Page<string>(["nail", "nut"], 2, "nail");

    [HttpGet("counts", Name = "GetCounts")]
    public Dictionary<string, int> GetCounts() => new() { ["nail"] = 3 };

    [HttpPost("gaps", Name = "EchoGaps")]
    public List<int?> EchoGaps(List<int?> gaps) => gaps;
}
