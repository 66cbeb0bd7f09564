using System.Collections.Generic;
using System.Threading.Tasks;

namespace Scenarios;

internal sealed partial class AdditionalPropertiesCalls
{
    public async Task Type_Property_AdditionalProperties_SpreadString_get()
    {
        var value = (await Client.Default.SpreadStringGetAsync()).Value;
        Check.Equal("SpreadSpringRecord", value.Name);
        Check.Equal(1, value.AdditionalProperties.Count);
        Check.Equal("abc", value.AdditionalProperties["prop"]);
    }

    public async Task Type_Property_AdditionalProperties_SpreadString_put()
    {
        await Client.Default.SpreadStringPutAsync(new SpreadStringRecord
        {
            Name = "SpreadSpringRecord",
            AdditionalProperties = new Dictionary<string, string> { ["prop"] = "abc" },
        });
    }

    public async Task Type_Property_AdditionalProperties_SpreadFloat_get()
    {
        var value = (await Client.Default.SpreadFloatGetAsync()).Value;
        Check.Equal(43.125f, value.Id);
        Check.Equal(1, value.AdditionalProperties.Count);
        Check.Equal(43.125f, value.AdditionalProperties["prop"]);
    }

    public async Task Type_Property_AdditionalProperties_SpreadFloat_put()
    {
        await Client.Default.SpreadFloatPutAsync(new SpreadFloatRecord
        {
            Id = 43.125f,
            AdditionalProperties = new Dictionary<string, float> { ["prop"] = 43.125f },
        });
    }

    public async Task Type_Property_AdditionalProperties_SpreadModel_get()
    {
        var value = (await Client.Default.SpreadModelGetAsync()).Value;
        Check.Equal("ok", value.KnownProp.State);
        Check.Equal(1, value.AdditionalProperties.Count);
        Check.Equal("ok", value.AdditionalProperties["prop"].State);
    }

    public async Task Type_Property_AdditionalProperties_SpreadModel_put()
    {
        await Client.Default.SpreadModelPutAsync(new SpreadModelRecord
        {
            KnownProp = new ModelForRecord { State = "ok" },
            AdditionalProperties = new Dictionary<string, ModelForRecord> { ["prop"] = new ModelForRecord { State = "ok" } },
        });
    }

    public async Task Type_Property_AdditionalProperties_SpreadModelArray_get()
    {
        var value = (await Client.Default.SpreadModelArrayGetAsync()).Value;
        Check.Sequence(value.KnownProp, new ModelForRecord { State = "ok" }, new ModelForRecord { State = "ok" });
        Check.Equal(1, value.AdditionalProperties.Count);
        Check.Sequence(value.AdditionalProperties["prop"], new ModelForRecord { State = "ok" }, new ModelForRecord { State = "ok" });
    }

    public async Task Type_Property_AdditionalProperties_SpreadModelArray_put()
    {
        await Client.Default.SpreadModelArrayPutAsync(new SpreadModelArrayRecord
        {
            KnownProp = [new ModelForRecord { State = "ok" }, new ModelForRecord { State = "ok" }],
            AdditionalProperties = new Dictionary<string, IReadOnlyList<ModelForRecord>> { ["prop"] = [new ModelForRecord { State = "ok" }, new ModelForRecord { State = "ok" }] },
        });
    }
}
