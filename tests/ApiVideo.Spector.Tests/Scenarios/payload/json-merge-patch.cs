using System;
using System.Collections.Generic;
using System.Threading.Tasks;

namespace Scenarios;

internal sealed class JsonMergePatchCalls(Uri server) : ScenarioCalls(server)
{
    public async Task Payload_JsonMergePatch_createResource()
    {
        var inner = new InnerModel { Name = "InnerMadge", Description = "innerDesc" };
        var value = (await Client.Default.CreateResourceAsync(new Resource
        {
            Name = "Madge",
            Description = "desc",
            Map = new Dictionary<string, InnerModel> { ["key"] = inner },
            Array = [inner],
            IntValue = 1,
            FloatValue = 1.25f,
            InnerModel = inner,
            IntArray = [1, 2, 3],
        })).Value;
        Check.Equal("Madge", value.Name);
        Check.Equal("desc", value.Description);
        Check.Map(value.Map, ("key", inner));
        Check.Sequence(value.Array, inner);
        Check.Equal(1, value.IntValue);
        Check.Equal(1.25f, value.FloatValue);
        Check.Equal(inner, value.InnerModel);
        Check.Sequence(value.IntArray, 1, 2, 3);
    }

    public async Task Payload_JsonMergePatch_updateResource()
    {
        var value = (await Client.Default.UpdateResourceAsync(new ResourcePatch
        {
            Description = null,
            Map = new(new Dictionary<string, InnerModel?> { ["key"] = new InnerModel { Description = null }, ["key2"] = null }),
            Array = new(null),
            IntValue = null,
            FloatValue = null,
            InnerModel = null,
            IntArray = new(null),
        })).Value;
        Check.Equal("Madge", value.Name);
        Check.True(value.Description is null && value.Array is null && value.IntValue is null && value.InnerModel is null, "What was removed is there.");
        Check.Equal(1, value.Map!.Count);
        Check.Equal("InnerMadge", value.Map["key"].Name);
        Check.True(value.Map["key"].Description is not { HasValue: true, Value: not null }, "What was removed is there.");
    }

    public async Task Payload_JsonMergePatch_updateOptionalResource()
    {
        var value = (await Client.Default.UpdateOptionalResourceAsync(new ResourcePatch
        {
            Description = null,
            Map = new(new Dictionary<string, InnerModel?> { ["key"] = new InnerModel { Description = null }, ["key2"] = null }),
            Array = new(null),
            IntValue = null,
            FloatValue = null,
            InnerModel = null,
            IntArray = new(null),
        })).Value;
        Check.Equal("Madge", value.Name);
        Check.True(value.Description is null && value.Array is null && value.IntValue is null && value.InnerModel is null, "What was removed is there.");
        Check.Equal(1, value.Map!.Count);
        Check.Equal("InnerMadge", value.Map["key"].Name);
        Check.True(value.Map["key"].Description is not { HasValue: true, Value: not null }, "What was removed is there.");
    }
}
