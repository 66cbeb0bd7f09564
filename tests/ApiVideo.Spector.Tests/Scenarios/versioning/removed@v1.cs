using System;
using System.Threading.Tasks;

namespace Scenarios;

internal sealed class RemovedV1Calls(Uri server) : ScenarioCalls(server)
{
    public async Task Versioning_Removed_modelV3()
    {
        var value = (await Versioned.Default.ModelV3Async(new ModelV3 { Id = "123", EnumProp = EnumV3.EnumMemberV1 })).Value;
        Check.Equal(new ModelV3 { Id = "123", EnumProp = EnumV3.EnumMemberV1 }, value);
    }

    // The document's server is {endpoint}/versioning/removed/api-version:{version}, and both are the caller's.
    private ScenarioClient Versioned => new(new ScenarioClientOptions { BaseAddress = new Uri(Server, "versioning/removed/api-version:v1") });
}
