using System;
using System.Threading.Tasks;

namespace Scenarios;

internal sealed class RemovedV2previewCalls(Uri server) : ScenarioCalls(server)
{
    public async Task Versioning_Removed_modelV3_V2preview()
    {
        Check.Equal("123", (await Versioned.Default.ModelV3Async(new ModelV3 { Id = "123" })).Value.Id);
    }

    // The document's server is {endpoint}/versioning/removed/api-version:{version}, and both are the caller's.
    private ScenarioClient Versioned => new(new ScenarioClientOptions { BaseAddress = new Uri(Server, "versioning/removed/api-version:v2preview") });
}
