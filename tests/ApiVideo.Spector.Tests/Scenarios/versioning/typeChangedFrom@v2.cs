using System;
using System.Threading.Tasks;

namespace Scenarios;

internal sealed class TypeChangedFromV2Calls(Uri server) : ScenarioCalls(server)
{
    public async Task Versioning_TypeChangedFrom_test()
    {
        var value = (await Versioned.Default.TestAsync("baz", new TestModel { Prop = "foo", ChangedProp = "bar" })).Value;
        Check.Equal(new TestModel { Prop = "foo", ChangedProp = "bar" }, value);
    }

    // The document's server is {endpoint}/versioning/type-changed-from/api-version:{version}, and both are the caller's.
    private ScenarioClient Versioned => new(new ScenarioClientOptions { BaseAddress = new Uri(Server, "versioning/type-changed-from/api-version:v2") });
}
