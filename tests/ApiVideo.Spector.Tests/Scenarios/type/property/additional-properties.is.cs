using System.Collections.Generic;
using System.Text.Json;
using System.Threading.Tasks;

namespace Scenarios;

internal sealed partial class AdditionalPropertiesCalls
{
    public async Task Type_Property_AdditionalProperties_IsUnknown_get()
    {
        var value = (await Client.Default.IsUnknownGetAsync()).Value;
        Check.Equal("IsUnknownAdditionalProperties", value.Name);
        Check.Equal(3, value.AdditionalProperties.Count);
        Check.Equal(32, value.AdditionalProperties["prop1"].GetInt32());
        Check.Equal(true, value.AdditionalProperties["prop2"].GetBoolean());
        Check.Equal("abc", value.AdditionalProperties["prop3"].GetString());
    }

    public async Task Type_Property_AdditionalProperties_IsUnknown_put()
    {
        await Client.Default.IsUnknownPutAsync(new IsUnknownAdditionalProperties
        {
            Name = "IsUnknownAdditionalProperties",
            AdditionalProperties = new Dictionary<string, JsonElement>
            {
                ["prop1"] = JsonSerializer.SerializeToElement(32),
                ["prop2"] = JsonSerializer.SerializeToElement(true),
                ["prop3"] = JsonSerializer.SerializeToElement("abc"),
            },
        });
    }

    public async Task Type_Property_AdditionalProperties_IsUnknownDerived_get()
    {
        var value = (await Client.Default.IsUnknownDerivedGetAsync()).Value;
        Check.Equal("IsUnknownAdditionalProperties", value.Name);
        Check.Equal(314, value.Index);
        Check.Equal(2.71875f, value.Age);
        Check.Equal(3, value.AdditionalProperties.Count);
        Check.Equal(32, value.AdditionalProperties["prop1"].GetInt32());
        Check.Equal(true, value.AdditionalProperties["prop2"].GetBoolean());
        Check.Equal("abc", value.AdditionalProperties["prop3"].GetString());
    }

    public async Task Type_Property_AdditionalProperties_IsUnknownDerived_put()
    {
        await Client.Default.IsUnknownDerivedPutAsync(new IsUnknownAdditionalPropertiesDerived
        {
            Name = "IsUnknownAdditionalProperties",
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

    public async Task Type_Property_AdditionalProperties_IsUnknownDiscriminated_get()
    {
        var value = (IsUnknownAdditionalPropertiesDiscriminatedDerived)(await Client.Default.IsUnknownDiscriminatedGetAsync()).Value;
        Check.Equal("Derived", value.Name);
        Check.Equal(314, value.Index);
        Check.Equal(2.71875f, value.Age);
        Check.Equal(3, value.AdditionalProperties.Count);
        Check.Equal(32, value.AdditionalProperties["prop1"].GetInt32());
        Check.Equal(true, value.AdditionalProperties["prop2"].GetBoolean());
        Check.Equal("abc", value.AdditionalProperties["prop3"].GetString());
    }

    public async Task Type_Property_AdditionalProperties_IsUnknownDiscriminated_put()
    {
        await Client.Default.IsUnknownDiscriminatedPutAsync(new IsUnknownAdditionalPropertiesDiscriminatedDerived
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

    public async Task Type_Property_AdditionalProperties_IsString_get()
    {
        var value = (await Client.Default.IsStringGetAsync()).Value;
        Check.Equal("IsStringAdditionalProperties", value.Name);
        Check.Equal(1, value.AdditionalProperties.Count);
        Check.Equal("abc", value.AdditionalProperties["prop"]);
    }

    public async Task Type_Property_AdditionalProperties_IsString_put()
    {
        await Client.Default.IsStringPutAsync(new IsStringAdditionalProperties
        {
            Name = "IsStringAdditionalProperties",
            AdditionalProperties = new Dictionary<string, string> { ["prop"] = "abc" },
        });
    }

    public async Task Type_Property_AdditionalProperties_IsFloat_get()
    {
        var value = (await Client.Default.IsFloatGetAsync()).Value;
        Check.Equal(43.125f, value.Id);
        Check.Equal(1, value.AdditionalProperties.Count);
        Check.Equal(43.125f, value.AdditionalProperties["prop"]);
    }

    public async Task Type_Property_AdditionalProperties_IsFloat_put()
    {
        await Client.Default.IsFloatPutAsync(new IsFloatAdditionalProperties
        {
            Id = 43.125f,
            AdditionalProperties = new Dictionary<string, float> { ["prop"] = 43.125f },
        });
    }

    public async Task Type_Property_AdditionalProperties_IsModel_get()
    {
        var value = (await Client.Default.IsModelGetAsync()).Value;
        Check.Equal("ok", value.KnownProp.State);
        Check.Equal(1, value.AdditionalProperties.Count);
        Check.Equal("ok", value.AdditionalProperties["prop"].State);
    }

    public async Task Type_Property_AdditionalProperties_IsModel_put()
    {
        await Client.Default.IsModelPutAsync(new IsModelAdditionalProperties
        {
            KnownProp = new ModelForRecord { State = "ok" },
            AdditionalProperties = new Dictionary<string, ModelForRecord> { ["prop"] = new ModelForRecord { State = "ok" } },
        });
    }

    public async Task Type_Property_AdditionalProperties_IsModelArray_get()
    {
        var value = (await Client.Default.IsModelArrayGetAsync()).Value;
        Check.Sequence(value.KnownProp, new ModelForRecord { State = "ok" }, new ModelForRecord { State = "ok" });
        Check.Equal(1, value.AdditionalProperties.Count);
        Check.Sequence(value.AdditionalProperties["prop"], new ModelForRecord { State = "ok" }, new ModelForRecord { State = "ok" });
    }

    public async Task Type_Property_AdditionalProperties_IsModelArray_put()
    {
        await Client.Default.IsModelArrayPutAsync(new IsModelArrayAdditionalProperties
        {
            KnownProp = [new ModelForRecord { State = "ok" }, new ModelForRecord { State = "ok" }],
            AdditionalProperties = new Dictionary<string, IReadOnlyList<ModelForRecord>> { ["prop"] = [new ModelForRecord { State = "ok" }, new ModelForRecord { State = "ok" }] },
        });
    }
}
