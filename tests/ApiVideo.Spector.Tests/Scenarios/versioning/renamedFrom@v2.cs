using System;
using System.Threading.Tasks;

namespace Scenarios;

internal sealed class RenamedFromV2Calls(Uri server) : ScenarioCalls(server)
{
    public async Task Versioning_RenamedFrom_newOp()
    {
        var value = (await Versioned.Default.NewOpAsync("bar", new NewModel { NewProp = "foo", EnumProp = NewEnum.NewEnumMember, UnionProp = 10 })).Value;
        Check.Equal("foo", value.NewProp);
        Check.Equal(NewEnum.NewEnumMember, value.EnumProp);
        Check.True(value.UnionProp.TryGetInt32(out var number) && number == 10, "It is not 10.");
    }

    public async Task Versioning_RenamedFrom_NewInterface()
    {
        var value = (await Versioned.Default.NewInterfaceNewOpInNewInterfaceAsync(new NewModel { NewProp = "foo", EnumProp = NewEnum.NewEnumMember, UnionProp = 10 })).Value;
        Check.Equal("foo", value.NewProp);
        Check.Equal(NewEnum.NewEnumMember, value.EnumProp);
        Check.True(value.UnionProp.TryGetInt32(out var number) && number == 10, "It is not 10.");
    }

    // The document's server is {endpoint}/versioning/renamed-from/api-version:{version}, and both are the caller's.
    private ScenarioClient Versioned => new(new ScenarioClientOptions { BaseAddress = new Uri(Server, "versioning/renamed-from/api-version:v2") });
}
