using System;
using System.Collections.Generic;
using System.Text.Json;
using System.Threading.Tasks;

namespace Scenarios;

internal sealed class DictionaryCalls(Uri server) : ScenarioCalls(server)
{
    public async Task Type_Dictionary_Int32Value_get()
    {
        var value = (await Client.Default.Int32ValueGetAsync()).Value;
        Check.Map(value, ("k1", 1), ("k2", 2));
    }

    public Task Type_Dictionary_Int32Value_put() => Client.Default.Int32ValuePutAsync(new Dictionary<string, int> { ["k1"] = 1, ["k2"] = 2 });

    public async Task Type_Dictionary_Int64Value_get()
    {
        var value = (await Client.Default.Int64ValueGetAsync()).Value;
        Check.Map(value, ("k1", 9007199254740991), ("k2", -9007199254740991));
    }

    public Task Type_Dictionary_Int64Value_put() => Client.Default.Int64ValuePutAsync(new Dictionary<string, long> { ["k1"] = 9007199254740991, ["k2"] = -9007199254740991 });

    public async Task Type_Dictionary_BooleanValue_get()
    {
        var value = (await Client.Default.BooleanValueGetAsync()).Value;
        Check.Map(value, ("k1", true), ("k2", false));
    }

    public Task Type_Dictionary_BooleanValue_put() => Client.Default.BooleanValuePutAsync(new Dictionary<string, bool> { ["k1"] = true, ["k2"] = false });

    public async Task Type_Dictionary_StringValue_get()
    {
        var value = (await Client.Default.StringValueGetAsync()).Value;
        Check.Map(value, ("k1", "hello"), ("k2", ""));
    }

    public Task Type_Dictionary_StringValue_put() => Client.Default.StringValuePutAsync(new Dictionary<string, string> { ["k1"] = "hello", ["k2"] = "" });

    public async Task Type_Dictionary_Float32Value_get()
    {
        var value = (await Client.Default.Float32ValueGetAsync()).Value;
        Check.Map(value, ("k1", 43.125f));
    }

    public Task Type_Dictionary_Float32Value_put() => Client.Default.Float32ValuePutAsync(new Dictionary<string, float> { ["k1"] = 43.125f });

    public async Task Type_Dictionary_DatetimeValue_get()
    {
        var value = (await Client.Default.DatetimeValueGetAsync()).Value;
        Check.Map(value, ("k1", new DateTimeOffset(2022, 8, 26, 18, 38, 0, TimeSpan.Zero)));
    }

    public Task Type_Dictionary_DatetimeValue_put() => Client.Default.DatetimeValuePutAsync(new Dictionary<string, DateTimeOffset> { ["k1"] = new DateTimeOffset(2022, 8, 26, 18, 38, 0, TimeSpan.Zero) });

    public async Task Type_Dictionary_DurationValue_get()
    {
        var value = (await Client.Default.DurationValueGetAsync()).Value;
        Check.Map(value, ("k1", new IsoDuration("P123DT22H14M12.011S")));
    }

    public Task Type_Dictionary_DurationValue_put() => Client.Default.DurationValuePutAsync(new Dictionary<string, IsoDuration> { ["k1"] = new IsoDuration("P123DT22H14M12.011S") });

    public async Task Type_Dictionary_ModelValue_get()
    {
        var value = (await Client.Default.ModelValueGetAsync()).Value;
        Check.Map(value, ("k1", new InnerModel { Property = "hello" }), ("k2", new InnerModel { Property = "world" }));
    }

    public Task Type_Dictionary_ModelValue_put() => Client.Default.ModelValuePutAsync(new Dictionary<string, InnerModel> { ["k1"] = new InnerModel { Property = "hello" }, ["k2"] = new InnerModel { Property = "world" } });

    public async Task Type_Dictionary_NullableFloatValue_get()
    {
        var value = (await Client.Default.NullableFloatValueGetAsync()).Value;
        Check.Map<float?>(value, ("k1", 1.25f), ("k2", 0.5f), ("k3", null));
    }

    public Task Type_Dictionary_NullableFloatValue_put() => Client.Default.NullableFloatValuePutAsync(new Dictionary<string, float?> { ["k1"] = 1.25f, ["k2"] = 0.5f, ["k3"] = null });

    public async Task Type_Dictionary_RecursiveModelValue_get()
    {
        var value = (await Client.Default.RecursiveModelValueGetAsync()).Value;
        Check.Equal(2, value.Count);
        Check.Equal("hello", value["k1"].Property);
        Check.Equal(0, value["k1"].Children!.Count);
        Check.Equal("world", value["k2"].Property);
        Check.Map(value["k2"].Children, ("k2.1", new InnerModel { Property = "inner world" }));
    }

    public async Task Type_Dictionary_RecursiveModelValue_put()
    {
        await Client.Default.RecursiveModelValuePutAsync(new Dictionary<string, InnerModel>
        {
            ["k1"] = new InnerModel { Property = "hello", Children = new Dictionary<string, InnerModel>() },
            ["k2"] = new InnerModel
            {
                Property = "world",
                Children = new Dictionary<string, InnerModel> { ["k2.1"] = new InnerModel { Property = "inner world" } },
            },
        });
    }

    public async Task Type_Dictionary_UnknownValue_get()
    {
        var value = (await Client.Default.UnknownValueGetAsync()).Value;
        Check.Equal(3, value.Count);
        Check.Equal(1, value["k1"].GetInt32());
        Check.Equal("hello", value["k2"].GetString());
        Check.Equal(JsonValueKind.Null, value["k3"].ValueKind);
    }

    public async Task Type_Dictionary_UnknownValue_put()
    {
        await Client.Default.UnknownValuePutAsync(new Dictionary<string, JsonElement>
        {
            ["k1"] = JsonSerializer.SerializeToElement(1),
            ["k2"] = JsonSerializer.SerializeToElement("hello"),
            ["k3"] = JsonSerializer.SerializeToElement<object?>(null),
        });
    }
}
