using System.Collections.Generic;
using System.Threading.Tasks;

namespace Scenarios;

internal sealed partial class AdditionalPropertiesCalls
{
    public async Task Type_Property_AdditionalProperties_SpreadDifferentString_get()
    {
        var value = (await Client.Default.SpreadDifferentStringGetAsync()).Value;
        Check.Equal(43.125f, value.Id);
        Check.Equal(1, value.AdditionalProperties.Count);
        Check.Equal("abc", value.AdditionalProperties["prop"]);
    }

    public async Task Type_Property_AdditionalProperties_SpreadDifferentString_put()
    {
        await Client.Default.SpreadDifferentStringPutAsync(new DifferentSpreadStringRecord
        {
            Id = 43.125f,
            AdditionalProperties = new Dictionary<string, string> { ["prop"] = "abc" },
        });
    }

    public async Task Type_Property_AdditionalProperties_ExtendsDifferentSpreadString_get()
    {
        var value = (await Client.Default.ExtendsDifferentSpreadStringGetAsync()).Value;
        Check.Equal(43.125f, value.Id);
        Check.Equal("abc", value.DerivedProp);
        Check.Equal(1, value.AdditionalProperties.Count);
        Check.Equal("abc", value.AdditionalProperties["prop"]);
    }

    public async Task Type_Property_AdditionalProperties_ExtendsDifferentSpreadString_put()
    {
        await Client.Default.ExtendsDifferentSpreadStringPutAsync(new DifferentSpreadStringDerived
        {
            Id = 43.125f,
            DerivedProp = "abc",
            AdditionalProperties = new Dictionary<string, string> { ["prop"] = "abc" },
        });
    }

    public async Task Type_Property_AdditionalProperties_SpreadDifferentFloat_get()
    {
        var value = (await Client.Default.SpreadDifferentFloatGetAsync()).Value;
        Check.Equal("abc", value.Name);
        Check.Equal(1, value.AdditionalProperties.Count);
        Check.Equal(43.125f, value.AdditionalProperties["prop"]);
    }

    public async Task Type_Property_AdditionalProperties_SpreadDifferentFloat_put()
    {
        await Client.Default.SpreadDifferentFloatPutAsync(new DifferentSpreadFloatRecord
        {
            Name = "abc",
            AdditionalProperties = new Dictionary<string, float> { ["prop"] = 43.125f },
        });
    }

    public async Task Type_Property_AdditionalProperties_ExtendsDifferentSpreadFloat_get()
    {
        var value = (await Client.Default.ExtendsDifferentSpreadFloatGetAsync()).Value;
        Check.Equal("abc", value.Name);
        Check.Equal(43.125f, value.DerivedProp);
        Check.Equal(1, value.AdditionalProperties.Count);
        Check.Equal(43.125f, value.AdditionalProperties["prop"]);
    }

    public async Task Type_Property_AdditionalProperties_ExtendsDifferentSpreadFloat_put()
    {
        await Client.Default.ExtendsDifferentSpreadFloatPutAsync(new DifferentSpreadFloatDerived
        {
            Name = "abc",
            DerivedProp = 43.125f,
            AdditionalProperties = new Dictionary<string, float> { ["prop"] = 43.125f },
        });
    }

    public async Task Type_Property_AdditionalProperties_SpreadDifferentModel_get()
    {
        var value = (await Client.Default.SpreadDifferentModelGetAsync()).Value;
        Check.Equal("abc", value.KnownProp);
        Check.Equal(1, value.AdditionalProperties.Count);
        Check.Equal("ok", value.AdditionalProperties["prop"].State);
    }

    public async Task Type_Property_AdditionalProperties_SpreadDifferentModel_put()
    {
        await Client.Default.SpreadDifferentModelPutAsync(new DifferentSpreadModelRecord
        {
            KnownProp = "abc",
            AdditionalProperties = new Dictionary<string, ModelForRecord> { ["prop"] = new ModelForRecord { State = "ok" } },
        });
    }

    public async Task Type_Property_AdditionalProperties_ExtendsDifferentSpreadModel_get()
    {
        var value = (await Client.Default.ExtendsDifferentSpreadModelGetAsync()).Value;
        Check.Equal("abc", value.KnownProp);
        Check.Equal("ok", value.DerivedProp.State);
        Check.Equal(1, value.AdditionalProperties.Count);
        Check.Equal("ok", value.AdditionalProperties["prop"].State);
    }

    public async Task Type_Property_AdditionalProperties_ExtendsDifferentSpreadModel_put()
    {
        await Client.Default.ExtendsDifferentSpreadModelPutAsync(new DifferentSpreadModelDerived
        {
            KnownProp = "abc",
            DerivedProp = new ModelForRecord { State = "ok" },
            AdditionalProperties = new Dictionary<string, ModelForRecord> { ["prop"] = new ModelForRecord { State = "ok" } },
        });
    }

    public async Task Type_Property_AdditionalProperties_SpreadDifferentModelArray_get()
    {
        var value = (await Client.Default.SpreadDifferentModelArrayGetAsync()).Value;
        Check.Equal("abc", value.KnownProp);
        Check.Equal(1, value.AdditionalProperties.Count);
        Check.Sequence(value.AdditionalProperties["prop"], new ModelForRecord { State = "ok" }, new ModelForRecord { State = "ok" });
    }

    public async Task Type_Property_AdditionalProperties_SpreadDifferentModelArray_put()
    {
        await Client.Default.SpreadDifferentModelArrayPutAsync(new DifferentSpreadModelArrayRecord
        {
            KnownProp = "abc",
            AdditionalProperties = new Dictionary<string, IReadOnlyList<ModelForRecord>> { ["prop"] = [new ModelForRecord { State = "ok" }, new ModelForRecord { State = "ok" }] },
        });
    }

    public async Task Type_Property_AdditionalProperties_ExtendsDifferentSpreadModelArray_get()
    {
        var value = (await Client.Default.ExtendsDifferentSpreadModelArrayGetAsync()).Value;
        Check.Equal("abc", value.KnownProp);
        Check.Sequence(value.DerivedProp, new ModelForRecord { State = "ok" }, new ModelForRecord { State = "ok" });
        Check.Equal(1, value.AdditionalProperties.Count);
        Check.Sequence(value.AdditionalProperties["prop"], new ModelForRecord { State = "ok" }, new ModelForRecord { State = "ok" });
    }

    public async Task Type_Property_AdditionalProperties_ExtendsDifferentSpreadModelArray_put()
    {
        await Client.Default.ExtendsDifferentSpreadModelArrayPutAsync(new DifferentSpreadModelArrayDerived
        {
            KnownProp = "abc",
            DerivedProp = [new ModelForRecord { State = "ok" }, new ModelForRecord { State = "ok" }],
            AdditionalProperties = new Dictionary<string, IReadOnlyList<ModelForRecord>> { ["prop"] = [new ModelForRecord { State = "ok" }, new ModelForRecord { State = "ok" }] },
        });
    }
}
