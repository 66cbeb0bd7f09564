using System;
using System.Threading.Tasks;

namespace Scenarios;

internal sealed class RecursiveCalls(Uri server) : ScenarioCalls(server)
{
    public async Task Type_Model_Inheritance_Recursive_get()
    {
        var value = (await Client.Default.GetAsync()).Value;
        Check.Equal(0, value.Level);
        Check.Equal(2, value.ExtensionValue!.Count);
        Check.Equal(1, value.ExtensionValue[0].Level);
        Check.Equal(2, value.ExtensionValue[0].ExtensionValue![0].Level);
        Check.Equal(1, value.ExtensionValue[1].Level);
        Check.True(value.ExtensionValue[1].ExtensionValue is null, "What is absent has a value.");
    }

    public async Task Type_Model_Inheritance_Recursive_put()
    {
        await Client.Default.PutAsync(new Extension
        {
            Level = 0,
            ExtensionValue = [new Extension { Level = 1, ExtensionValue = [new Extension { Level = 2 }] }, new Extension { Level = 1 }],
        });
    }
}
