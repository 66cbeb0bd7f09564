using System;
using System.Threading.Tasks;

namespace Scenarios;

internal sealed class RemovedV2Calls(Uri server) : ScenarioCalls(server)
{
    public async Task Versioning_Removed_modelV3_V2()
    {
        var value = (await Versioned.Default.ModelV3Async(new ModelV3 { Id = "123", EnumProp = EnumV3.EnumMemberV1 })).Value;
        Check.Equal(new ModelV3 { Id = "123", EnumProp = EnumV3.EnumMemberV1 }, value);
    }

    public async Task Versioning_Removed_v2()
    {
        var value = (await Versioned.Default.V2Async(new ModelV2 { Prop = "foo", EnumProp = EnumV2.EnumMemberV2, UnionProp = "bar" })).Value;
        Check.Equal("foo", value.Prop);
        Check.Equal(EnumV2.EnumMemberV2, value.EnumProp);
        Check.True(value.UnionProp.TryGetString(out var text) && text == "bar", "It is not bar.");
    }

    // The document's server is {endpoint}/versioning/removed/api-version:{version}, and both are the caller's.
    private ScenarioClient Versioned => new(new ScenarioClientOptions { BaseAddress = new Uri(Server, "versioning/removed/api-version:v2") });
}
