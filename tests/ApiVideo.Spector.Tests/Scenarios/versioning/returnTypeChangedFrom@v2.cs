using System;
using System.Threading.Tasks;

namespace Scenarios;

internal sealed class ReturnTypeChangedFromV2Calls(Uri server) : ScenarioCalls(server)
{
    public async Task Versioning_ReturnTypeChangedFrom_test()
    {
        Check.Equal("test", (await Versioned.Default.TestAsync("test")).Value);
    }

    // The document's server is {endpoint}/versioning/return-type-changed-from/api-version:{version}, and both are the caller's.
    private ScenarioClient Versioned => new(new ScenarioClientOptions { BaseAddress = new Uri(Server, "versioning/return-type-changed-from/api-version:v2") });
}
