using System;
using System.Threading.Tasks;

namespace Scenarios;

internal sealed class MadeOptionalV2Calls(Uri server) : ScenarioCalls(server)
{
    public async Task Versioning_MadeOptional_test()
    {
        var value = (await Versioned.Default.TestAsync(new TestModel { Prop = "foo" })).Value;
        Check.Equal("foo", value.Prop);
        Check.Equal(null, value.ChangedProp);
    }

    // The document's server is {endpoint}/versioning/made-optional/api-version:{version}, and both are the caller's.
    private ScenarioClient Versioned => new(new ScenarioClientOptions { BaseAddress = new Uri(Server, "versioning/made-optional/api-version:v2") });
}
