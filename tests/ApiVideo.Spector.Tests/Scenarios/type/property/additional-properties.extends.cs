using System;
using System.Collections.Generic;
using System.Text.Json;
using System.Threading.Tasks;

namespace Scenarios;

internal sealed partial class AdditionalPropertiesCalls(Uri server) : ScenarioCalls(server)
{
    public async Task Type_Property_AdditionalProperties_ExtendsUnknown_get()
    {
        var value = (await Client.Default.ExtendsUnknownGetAsync()).Value;
        Check.Equal("ExtendsUnknownAdditionalProperties", value.Name);
        Check.Equal(3, value.AdditionalProperties.Count);
        Check.Equal(32, value.AdditionalProperties["prop1"].GetInt32());
        Check.Equal(true, value.AdditionalProperties["prop2"].GetBoolean());
        Check.Equal("abc", value.AdditionalProperties["prop3"].GetString());
    }

    public async Task Type_Property_AdditionalProperties_ExtendsUnknown_put()
    {
        await Client.Default.ExtendsUnknownPutAsync(new ExtendsUnknownAdditionalProperties
        {
            Name = "ExtendsUnknownAdditionalProperties",
            AdditionalProperties = new Dictionary<string, JsonElement>
            {
                ["prop1"] = JsonSerializer.SerializeToElement(32),
                ["prop2"] = JsonSerializer.SerializeToElement(true),
                ["prop3"] = JsonSerializer.SerializeToElement("abc"),
            },
        });
    }

    public async Task Type_Property_AdditionalProperties_ExtendsUnknownDerived_get()
    {
        var value = (await Client.Default.ExtendsUnknownDerivedGetAsync()).Value;
        Check.Equal("ExtendsUnknownAdditionalProperties", value.Name);
        Check.Equal(314, value.Index);
        Check.Equal(2.71875f, value.Age);
        Check.Equal(3, value.AdditionalProperties.Count);
        Check.Equal(32, value.AdditionalProperties["prop1"].GetInt32());
        Check.Equal(true, value.AdditionalProperties["prop2"].GetBoolean());
        Check.Equal("abc", value.AdditionalProperties["prop3"].GetString());
    }

    public async Task Type_Property_AdditionalProperties_ExtendsUnknownDerived_put()
    {
        await Client.Default.ExtendsUnknownDerivedPutAsync(new ExtendsUnknownAdditionalPropertiesDerived
        {
            Name = "ExtendsUnknownAdditionalProperties",
            Index = 314,
            Age = 2.71875f,
            AdditionalProperties = new Dictionary<string, JsonElement>
            {
                ["prop1"] = JsonSerializer.SerializeToElement(32),
                ["prop2"] = JsonSerializer.SerializeToElement(true),
                ["prop3"] = JsonSerializer.SerializeToElement("abc"),
            },
        });
    }

    public async Task Type_Property_AdditionalProperties_ExtendsUnknownDiscriminated_get()
    {
        var value = (ExtendsUnknownAdditionalPropertiesDiscriminatedDerived)(await Client.Default.ExtendsUnknownDiscriminatedGetAsync()).Value;
        Check.Equal("Derived", value.Name);
        Check.Equal(314, value.Index);
        Check.Equal(2.71875f, value.Age);
        Check.Equal(3, value.AdditionalProperties.Count);
        Check.Equal(32, value.AdditionalProperties["prop1"].GetInt32());
        Check.Equal(true, value.AdditionalProperties["prop2"].GetBoolean());
        Check.Equal("abc", value.AdditionalProperties["prop3"].GetString());
    }

    public async Task Type_Property_AdditionalProperties_ExtendsUnknownDiscriminated_put()
    {
        await Client.Default.ExtendsUnknownDiscriminatedPutAsync(new ExtendsUnknownAdditionalPropertiesDiscriminatedDerived
        {
            Name = "Derived",
            Index = 314,
            Age = 2.71875f,
            AdditionalProperties = new Dictionary<string, JsonElement>
            {
                ["prop1"] = JsonSerializer.SerializeToElement(32),
                ["prop2"] = JsonSerializer.SerializeToElement(true),
                ["prop3"] = JsonSerializer.SerializeToElement("abc"),
            },
        });
    }

    public async Task Type_Property_AdditionalProperties_ExtendsString_get()
    {
        var value = (await Client.Default.ExtendsStringGetAsync()).Value;
        Check.Equal("ExtendsStringAdditionalProperties", value.Name);
        Check.Equal(1, value.AdditionalProperties.Count);
        Check.Equal("abc", value.AdditionalProperties["prop"]);
    }

    public async Task Type_Property_AdditionalProperties_ExtendsString_put()
    {
        await Client.Default.ExtendsStringPutAsync(new ExtendsStringAdditionalProperties
        {
            Name = "ExtendsStringAdditionalProperties",
            AdditionalProperties = new Dictionary<string, string> { ["prop"] = "abc" },
        });
    }

    public async Task Type_Property_AdditionalProperties_ExtendsFloat_get()
    {
        var value = (await Client.Default.ExtendsFloatGetAsync()).Value;
        Check.Equal(43.125f, value.Id);
        Check.Equal(1, value.AdditionalProperties.Count);
        Check.Equal(43.125f, value.AdditionalProperties["prop"]);
    }

    public async Task Type_Property_AdditionalProperties_ExtendsFloat_put()
    {
        await Client.Default.ExtendsFloatPutAsync(new ExtendsFloatAdditionalProperties
        {
            Id = 43.125f,
            AdditionalProperties = new Dictionary<string, float> { ["prop"] = 43.125f },
        });
    }

    public async Task Type_Property_AdditionalProperties_ExtendsModel_get()
    {
        var value = (await Client.Default.ExtendsModelGetAsync()).Value;
        Check.Equal("ok", value.KnownProp.State);
        Check.Equal(1, value.AdditionalProperties.Count);
        Check.Equal("ok", value.AdditionalProperties["prop"].State);
    }

    public async Task Type_Property_AdditionalProperties_ExtendsModel_put()
    {
        await Client.Default.ExtendsModelPutAsync(new ExtendsModelAdditionalProperties
        {
            KnownProp = new ModelForRecord { State = "ok" },
            AdditionalProperties = new Dictionary<string, ModelForRecord> { ["prop"] = new ModelForRecord { State = "ok" } },
        });
    }

    public async Task Type_Property_AdditionalProperties_ExtendsModelArray_get()
    {
        var value = (await Client.Default.ExtendsModelArrayGetAsync()).Value;
        Check.Sequence(value.KnownProp, new ModelForRecord { State = "ok" }, new ModelForRecord { State = "ok" });
        Check.Equal(1, value.AdditionalProperties.Count);
        Check.Sequence(value.AdditionalProperties["prop"], new ModelForRecord { State = "ok" }, new ModelForRecord { State = "ok" });
    }

    public async Task Type_Property_AdditionalProperties_ExtendsModelArray_put()
    {
        await Client.Default.ExtendsModelArrayPutAsync(new ExtendsModelArrayAdditionalProperties
        {
            KnownProp = [new ModelForRecord { State = "ok" }, new ModelForRecord { State = "ok" }],
            AdditionalProperties = new Dictionary<string, IReadOnlyList<ModelForRecord>> { ["prop"] = [new ModelForRecord { State = "ok" }, new ModelForRecord { State = "ok" }] },
        });
    }
}
