using System;
using System.Collections.Generic;
using System.Text.Json;
using System.Threading.Tasks;

namespace Scenarios;

internal sealed class AdditionalPropertiesCalls(Uri server) : ScenarioCalls(server)
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

    public async Task Type_Property_AdditionalProperties_MultipleSpread_get()
    {
        var value = (await Client.Default.MultipleSpreadGetAsync()).Value;
        Check.Equal(true, value.Flag);
        Check.Equal(2, value.AdditionalProperties.Count);
        Check.True(value.AdditionalProperties["prop1"].TryGetString(out var text) && text == "abc", "prop1 is no text.");
        Check.True(value.AdditionalProperties["prop2"].TryGetSingle(out var number) && number == 43.125f, "prop2 is no number.");
    }

    public async Task Type_Property_AdditionalProperties_MultipleSpread_put()
    {
        await Client.Default.MultipleSpreadPutAsync(new MultipleSpreadRecord
        {
            Flag = true,
            AdditionalProperties = new Dictionary<string, MultipleSpreadRecordValue> { ["prop1"] = MultipleSpreadRecordValue.FromString("abc"), ["prop2"] = MultipleSpreadRecordValue.FromSingle(43.125f) },
        });
    }

    public async Task Type_Property_AdditionalProperties_SpreadRecordUnion_get()
    {
        var value = (await Client.Default.SpreadRecordUnionGetAsync()).Value;
        Check.Equal(true, value.Flag);
        Check.Equal(2, value.AdditionalProperties.Count);
        Check.True(value.AdditionalProperties["prop1"].TryGetString(out var text) && text == "abc", "prop1 is no text.");
        Check.True(value.AdditionalProperties["prop2"].TryGetSingle(out var number) && number == 43.125f, "prop2 is no number.");
    }

    public async Task Type_Property_AdditionalProperties_SpreadRecordUnion_put()
    {
        await Client.Default.SpreadRecordUnionPutAsync(new SpreadRecordForUnion
        {
            Flag = true,
            AdditionalProperties = new Dictionary<string, SpreadRecordForUnionValue> { ["prop1"] = SpreadRecordForUnionValue.FromString("abc"), ["prop2"] = SpreadRecordForUnionValue.FromSingle(43.125f) },
        });
    }

    public async Task Type_Property_AdditionalProperties_SpreadRecordNonDiscriminatedUnion_get()
    {
        var value = (await Client.Default.SpreadRecordNonDiscriminatedUnionGetAsync()).Value;
        Check.Equal("abc", value.Name);
        Check.True(value.AdditionalProperties["prop1"].TryGetWidgetData0(out var first), "prop1 is another type.");
        Check.Equal("abc", first!.FooProp);
        Check.True(value.AdditionalProperties["prop2"].TryGetWidgetData1(out var second), "prop2 is another type.");
        Check.Equal(new DateTimeOffset(2021, 1, 1, 0, 0, 0, TimeSpan.Zero), second!.Start);
        Check.Equal(new DateTimeOffset(2021, 1, 2, 0, 0, 0, TimeSpan.Zero), second.End);
    }

    public async Task Type_Property_AdditionalProperties_SpreadRecordNonDiscriminatedUnion_put()
    {
        await Client.Default.SpreadRecordNonDiscriminatedUnionPutAsync(new SpreadRecordForNonDiscriminatedUnion
        {
            Name = "abc",
            AdditionalProperties = new Dictionary<string, SpreadRecordForNonDiscriminatedUnionValue>
            {
                ["prop1"] = SpreadRecordForNonDiscriminatedUnionValue.FromWidgetData0(new WidgetData0 { FooProp = "abc" }),
                ["prop2"] = SpreadRecordForNonDiscriminatedUnionValue.FromWidgetData1(new WidgetData1
                {
                    Start = new DateTimeOffset(2021, 1, 1, 0, 0, 0, TimeSpan.Zero),
                    End = new DateTimeOffset(2021, 1, 2, 0, 0, 0, TimeSpan.Zero),
                }),
            },
        });
    }

    public async Task Type_Property_AdditionalProperties_SpreadRecordNonDiscriminatedUnion2_get()
    {
        var value = (await Client.Default.SpreadRecordNonDiscriminatedUnion2GetAsync()).Value;
        Check.Equal("abc", value.Name);
        Check.True(value.AdditionalProperties["prop1"].TryGetWidgetData2(out var first), "prop1 is another type.");
        Check.Equal("2021-01-01T00:00:00Z", first!.Start);
        // It fits both types, but the first would lose its end.
        Check.True(value.AdditionalProperties["prop2"].TryGetWidgetData1(out var second), "prop2 is another type.");
        Check.Equal(new DateTimeOffset(2021, 1, 1, 0, 0, 0, TimeSpan.Zero), second!.Start);
        Check.Equal(new DateTimeOffset(2021, 1, 2, 0, 0, 0, TimeSpan.Zero), second.End);
    }

    public async Task Type_Property_AdditionalProperties_SpreadRecordNonDiscriminatedUnion2_put()
    {
        await Client.Default.SpreadRecordNonDiscriminatedUnion2PutAsync(new SpreadRecordForNonDiscriminatedUnion2
        {
            Name = "abc",
            AdditionalProperties = new Dictionary<string, SpreadRecordForNonDiscriminatedUnion2Value>
            {
                ["prop1"] = SpreadRecordForNonDiscriminatedUnion2Value.FromWidgetData2(new WidgetData2 { Start = "2021-01-01T00:00:00Z" }),
                ["prop2"] = SpreadRecordForNonDiscriminatedUnion2Value.FromWidgetData1(new WidgetData1
                {
                    Start = new DateTimeOffset(2021, 1, 1, 0, 0, 0, TimeSpan.Zero),
                    End = new DateTimeOffset(2021, 1, 2, 0, 0, 0, TimeSpan.Zero),
                }),
            },
        });
    }

    public async Task Type_Property_AdditionalProperties_SpreadRecordNonDiscriminatedUnion3_get()
    {
        var value = (await Client.Default.SpreadRecordNonDiscriminatedUnion3GetAsync()).Value;
        Check.Equal("abc", value.Name);
        Check.True(value.AdditionalProperties["prop1"].TryGetWidgetData2List(out var first), "prop1 is another type.");
        Check.Equal(2, first!.Count);
        Check.Equal("2021-01-01T00:00:00Z", first[1].Start);
        Check.True(value.AdditionalProperties["prop2"].TryGetWidgetData1(out var second), "prop2 is another type.");
        Check.Equal(new DateTimeOffset(2021, 1, 1, 0, 0, 0, TimeSpan.Zero), second!.Start);
        Check.Equal(new DateTimeOffset(2021, 1, 2, 0, 0, 0, TimeSpan.Zero), second.End);
    }

    public async Task Type_Property_AdditionalProperties_SpreadRecordNonDiscriminatedUnion3_put()
    {
        await Client.Default.SpreadRecordNonDiscriminatedUnion3PutAsync(new SpreadRecordForNonDiscriminatedUnion3
        {
            Name = "abc",
            AdditionalProperties = new Dictionary<string, SpreadRecordForNonDiscriminatedUnion3Value>
            {
                ["prop1"] = SpreadRecordForNonDiscriminatedUnion3Value.FromWidgetData2List([new WidgetData2 { Start = "2021-01-01T00:00:00Z" }, new WidgetData2 { Start = "2021-01-01T00:00:00Z" }]),
                ["prop2"] = SpreadRecordForNonDiscriminatedUnion3Value.FromWidgetData1(new WidgetData1
                {
                    Start = new DateTimeOffset(2021, 1, 1, 0, 0, 0, TimeSpan.Zero),
                    End = new DateTimeOffset(2021, 1, 2, 0, 0, 0, TimeSpan.Zero),
                }),
            },
        });
    }
}
