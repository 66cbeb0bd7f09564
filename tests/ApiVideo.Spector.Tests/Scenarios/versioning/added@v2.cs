using System;
using System.Threading.Tasks;

namespace Scenarios;

internal sealed class AddedV2Calls(Uri server) : ScenarioCalls(server)
{
    public async Task Versioning_Added_v1()
    {
        var value = (await Versioned.Default.V1Async("bar", new ModelV1 { Prop = "foo", EnumProp = EnumV1.EnumMemberV2, UnionProp = 10 })).Value;
        Check.Equal("foo", value.Prop);
        Check.Equal(EnumV1.EnumMemberV2, value.EnumProp);
        Check.True(value.UnionProp.TryGetInt32(out var number) && number == 10, "It is not 10.");
    }

    public async Task Versioning_Added_v2()
    {
        var value = (await Versioned.Default.V2Async(new ModelV2 { Prop = "foo", EnumProp = EnumV2.EnumMember, UnionProp = "bar" })).Value;
        Check.Equal("foo", value.Prop);
        Check.Equal(EnumV2.EnumMember, value.EnumProp);
        Check.True(value.UnionProp.TryGetString(out var text) && text == "bar", "It is not bar.");
    }

    public async Task Versioning_Added_InterfaceV2()
    {
        var value = (await Versioned.Default.InterfaceV2V2InInterfaceAsync(new ModelV2 { Prop = "foo", EnumProp = EnumV2.EnumMember, UnionProp = "bar" })).Value;
        Check.Equal("foo", value.Prop);
        Check.Equal(EnumV2.EnumMember, value.EnumProp);
        Check.True(value.UnionProp.TryGetString(out var text) && text == "bar", "It is not bar.");
    }

    // The document's server is {endpoint}/versioning/added/api-version:{version}, and both are the caller's.
    private ScenarioClient Versioned => new(new ScenarioClientOptions { BaseAddress = new Uri(Server, "versioning/added/api-version:v2") });
}
