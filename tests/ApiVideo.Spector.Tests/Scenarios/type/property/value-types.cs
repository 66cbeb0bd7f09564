using System;
using System.Collections.Generic;
using System.Text.Json;
using System.Threading.Tasks;

namespace Scenarios;

internal sealed class ValueTypesCalls(Uri server) : ScenarioCalls(server)
{
    public async Task Type_Property_ValueTypes_Boolean_get()
    {
        var value = (await Client.Default.BooleanGetAsync()).Value;
        Check.Equal(true, value.Property);
    }

    public Task Type_Property_ValueTypes_Boolean_put() => Client.Default.BooleanPutAsync(new BooleanProperty { Property = true });

    public async Task Type_Property_ValueTypes_String_get()
    {
        var value = (await Client.Default.StringGetAsync()).Value;
        Check.Equal("hello", value.Property);
    }

    public Task Type_Property_ValueTypes_String_put() => Client.Default.StringPutAsync(new StringProperty { Property = "hello" });

    public async Task Type_Property_ValueTypes_Bytes_get()
    {
        var value = (await Client.Default.BytesGetAsync()).Value;
        Check.Sequence(value.Property, "hello, world!"u8.ToArray());
    }

    public Task Type_Property_ValueTypes_Bytes_put() => Client.Default.BytesPutAsync(new BytesProperty { Property = "hello, world!"u8.ToArray() });

    public async Task Type_Property_ValueTypes_Int_get()
    {
        var value = (await Client.Default.IntGetAsync()).Value;
        Check.Equal(42, value.Property);
    }

    public Task Type_Property_ValueTypes_Int_put() => Client.Default.IntPutAsync(new IntProperty { Property = 42 });

    public async Task Type_Property_ValueTypes_Float_get()
    {
        var value = (await Client.Default.FloatGetAsync()).Value;
        Check.Equal(43.125f, value.Property);
    }

    public Task Type_Property_ValueTypes_Float_put() => Client.Default.FloatPutAsync(new FloatProperty { Property = 43.125f });

    public async Task Type_Property_ValueTypes_Decimal_get()
    {
        var value = (await Client.Default.DecimalGetAsync()).Value;
        Check.Equal(0.33333m, value.Property);
    }

    public Task Type_Property_ValueTypes_Decimal_put() => Client.Default.DecimalPutAsync(new DecimalProperty { Property = 0.33333m });

    public async Task Type_Property_ValueTypes_Decimal128_get()
    {
        var value = (await Client.Default.Decimal128GetAsync()).Value;
        Check.Equal(0.33333m, value.Property);
    }

    public Task Type_Property_ValueTypes_Decimal128_put() => Client.Default.Decimal128PutAsync(new Decimal128Property { Property = 0.33333m });

    public async Task Type_Property_ValueTypes_Datetime_get()
    {
        var value = (await Client.Default.DatetimeGetAsync()).Value;
        Check.Equal(new DateTimeOffset(2022, 8, 26, 18, 38, 0, TimeSpan.Zero), value.Property);
    }

    public Task Type_Property_ValueTypes_Datetime_put() => Client.Default.DatetimePutAsync(new DatetimeProperty { Property = new DateTimeOffset(2022, 8, 26, 18, 38, 0, TimeSpan.Zero) });

    public async Task Type_Property_ValueTypes_Duration_get()
    {
        var value = (await Client.Default.DurationGetAsync()).Value;
        Check.Equal("P123DT22H14M12.011S", value.Property.ToString());
    }

    public Task Type_Property_ValueTypes_Duration_put() => Client.Default.DurationPutAsync(new DurationProperty { Property = new IsoDuration("P123DT22H14M12.011S") });

    public async Task Type_Property_ValueTypes_Enum_get()
    {
        var value = (await Client.Default.EnumGetAsync()).Value;
        Check.Equal(FixedInnerEnum.ValueOne, value.Property);
    }

    public Task Type_Property_ValueTypes_Enum_put() => Client.Default.EnumPutAsync(new EnumProperty { Property = FixedInnerEnum.ValueOne });

    public async Task Type_Property_ValueTypes_ExtensibleEnum_get()
    {
        var value = (await Client.Default.ExtensibleEnumGetAsync()).Value;
        Check.Equal("UnknownValue", value.Property.ToString());
    }

    public Task Type_Property_ValueTypes_ExtensibleEnum_put() => Client.Default.ExtensibleEnumPutAsync(new ExtensibleEnumProperty { Property = "UnknownValue" });

    public async Task Type_Property_ValueTypes_Model_get()
    {
        var value = (await Client.Default.ModelGetAsync()).Value;
        Check.Equal("hello", value.Property.Property);
    }

    public Task Type_Property_ValueTypes_Model_put() => Client.Default.ModelPutAsync(new ModelProperty { Property = new InnerModel { Property = "hello" } });

    public async Task Type_Property_ValueTypes_CollectionsString_get()
    {
        var value = (await Client.Default.CollectionsStringGetAsync()).Value;
        Check.Sequence(value.Property, "hello", "world");
    }

    public Task Type_Property_ValueTypes_CollectionsString_put() => Client.Default.CollectionsStringPutAsync(new CollectionsStringProperty { Property = ["hello", "world"] });

    public async Task Type_Property_ValueTypes_CollectionsInt_get()
    {
        var value = (await Client.Default.CollectionsIntGetAsync()).Value;
        Check.Sequence(value.Property, 1, 2);
    }

    public Task Type_Property_ValueTypes_CollectionsInt_put() => Client.Default.CollectionsIntPutAsync(new CollectionsIntProperty { Property = [1, 2] });

    public async Task Type_Property_ValueTypes_CollectionsModel_get()
    {
        var value = (await Client.Default.CollectionsModelGetAsync()).Value;
        Check.Sequence(value.Property, new InnerModel { Property = "hello" }, new InnerModel { Property = "world" });
    }

    public Task Type_Property_ValueTypes_CollectionsModel_put() => Client.Default.CollectionsModelPutAsync(new CollectionsModelProperty { Property = [new InnerModel { Property = "hello" }, new InnerModel { Property = "world" }] });

    public async Task Type_Property_ValueTypes_DictionaryString_get()
    {
        var value = (await Client.Default.DictionaryStringGetAsync()).Value;
        Check.Map(value.Property, ("k1", "hello"), ("k2", "world"));
    }

    public Task Type_Property_ValueTypes_DictionaryString_put() => Client.Default.DictionaryStringPutAsync(new DictionaryStringProperty { Property = new Dictionary<string, string> { ["k1"] = "hello", ["k2"] = "world" } });

    public async Task Type_Property_ValueTypes_UnknownString_get()
    {
        var value = (await Client.Default.UnknownStringGetAsync()).Value;
        Check.Equal("hello", value.Property.GetString());
    }

    public Task Type_Property_ValueTypes_UnknownString_put() => Client.Default.UnknownStringPutAsync(new UnknownStringProperty { Property = JsonSerializer.SerializeToElement("hello") });

    public async Task Type_Property_ValueTypes_UnknownInt_get()
    {
        var value = (await Client.Default.UnknownIntGetAsync()).Value;
        Check.Equal(42, value.Property.GetInt32());
    }

    public Task Type_Property_ValueTypes_UnknownInt_put() => Client.Default.UnknownIntPutAsync(new UnknownIntProperty { Property = JsonSerializer.SerializeToElement(42) });

    public async Task Type_Property_ValueTypes_UnknownDict_get()
    {
        var value = (await Client.Default.UnknownDictGetAsync()).Value;
        Check.Equal("hello", value.Property.GetProperty("k1").GetString());
        Check.Equal(42, value.Property.GetProperty("k2").GetInt32());
    }

    public Task Type_Property_ValueTypes_UnknownDict_put() => Client.Default.UnknownDictPutAsync(new UnknownDictProperty { Property = JsonSerializer.SerializeToElement(new Dictionary<string, object> { ["k1"] = "hello", ["k2"] = 42 }) });

    public async Task Type_Property_ValueTypes_UnknownArray_get()
    {
        var value = (await Client.Default.UnknownArrayGetAsync()).Value;
        Check.Equal("hello", value.Property[0].GetString());
        Check.Equal("world", value.Property[1].GetString());
    }

    public Task Type_Property_ValueTypes_UnknownArray_put() => Client.Default.UnknownArrayPutAsync(new UnknownArrayProperty { Property = JsonSerializer.SerializeToElement(new[] { "hello", "world" }) });

    public async Task Type_Property_ValueTypes_StringLiteral_get()
    {
        var value = (await Client.Default.StringLiteralGetAsync()).Value;
        Check.Equal("hello", value.Property.ToString());
    }

    public Task Type_Property_ValueTypes_StringLiteral_put() => Client.Default.StringLiteralPutAsync(new StringLiteralProperty());

    public async Task Type_Property_ValueTypes_IntLiteral_get()
    {
        var value = (await Client.Default.IntLiteralGetAsync()).Value;
        Check.Equal(42, value.Property);
    }

    public Task Type_Property_ValueTypes_IntLiteral_put() => Client.Default.IntLiteralPutAsync(new IntLiteralProperty { Property = 42 });

    public async Task Type_Property_ValueTypes_FloatLiteral_get()
    {
        var value = (await Client.Default.FloatLiteralGetAsync()).Value;
        Check.Equal(43.125f, value.Property);
    }

    public Task Type_Property_ValueTypes_FloatLiteral_put() => Client.Default.FloatLiteralPutAsync(new FloatLiteralProperty { Property = 43.125f });

    public async Task Type_Property_ValueTypes_BooleanLiteral_get()
    {
        var value = (await Client.Default.BooleanLiteralGetAsync()).Value;
        Check.Equal(true, value.Property);
    }

    public Task Type_Property_ValueTypes_BooleanLiteral_put() => Client.Default.BooleanLiteralPutAsync(new BooleanLiteralProperty { Property = true });

    public async Task Type_Property_ValueTypes_UnionStringLiteral_get()
    {
        var value = (await Client.Default.UnionStringLiteralGetAsync()).Value;
        Check.Equal("world", value.Property.ToString());
    }

    public Task Type_Property_ValueTypes_UnionStringLiteral_put() => Client.Default.UnionStringLiteralPutAsync(new UnionStringLiteralProperty { Property = "world" });

    public async Task Type_Property_ValueTypes_UnionIntLiteral_get()
    {
        var value = (await Client.Default.UnionIntLiteralGetAsync()).Value;
        Check.Equal(42, value.Property);
    }

    public Task Type_Property_ValueTypes_UnionIntLiteral_put() => Client.Default.UnionIntLiteralPutAsync(new UnionIntLiteralProperty { Property = 42 });

    public async Task Type_Property_ValueTypes_UnionFloatLiteral_get()
    {
        var value = (await Client.Default.UnionFloatLiteralGetAsync()).Value;
        Check.Equal(46.875f, value.Property);
    }

    public Task Type_Property_ValueTypes_UnionFloatLiteral_put() => Client.Default.UnionFloatLiteralPutAsync(new UnionFloatLiteralProperty { Property = 46.875f });

    public async Task Type_Property_ValueTypes_UnionEnumValue_get()
    {
        var value = (await Client.Default.UnionEnumValueGetAsync()).Value;
        Check.Equal("value2", value.Property.ToString());
    }

    public Task Type_Property_ValueTypes_UnionEnumValue_put() => Client.Default.UnionEnumValuePutAsync(new UnionEnumValueProperty());

    public async Task Type_Property_ValueTypes_Never_get()
    {
        var value = (await Client.Default.NeverGetAsync()).Value;
        Check.True(value is NeverProperty, "It is not the type of its schema.");
    }

    public Task Type_Property_ValueTypes_Never_put() => Client.Default.NeverPutAsync(new NeverProperty());
}
