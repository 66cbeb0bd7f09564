using System;
using System.Text.Json;
using System.Threading.Tasks;

namespace Scenarios;

internal sealed class ArrayCalls(Uri server) : ScenarioCalls(server)
{
    public async Task Type_Array_Int32Value_get()
    {
        var value = (await Client.Default.Int32ValueGetAsync()).Value;
        Check.Sequence(value, 1, 2);
    }

    public Task Type_Array_Int32Value_put() => Client.Default.Int32ValuePutAsync([1, 2]);

    public async Task Type_Array_Int64Value_get()
    {
        var value = (await Client.Default.Int64ValueGetAsync()).Value;
        Check.Sequence(value, 9007199254740991, -9007199254740991);
    }

    public Task Type_Array_Int64Value_put() => Client.Default.Int64ValuePutAsync([9007199254740991, -9007199254740991]);

    public async Task Type_Array_BooleanValue_get()
    {
        var value = (await Client.Default.BooleanValueGetAsync()).Value;
        Check.Sequence(value, true, false);
    }

    public Task Type_Array_BooleanValue_put() => Client.Default.BooleanValuePutAsync([true, false]);

    public async Task Type_Array_StringValue_get()
    {
        var value = (await Client.Default.StringValueGetAsync()).Value;
        Check.Sequence(value, "hello", "");
    }

    public Task Type_Array_StringValue_put() => Client.Default.StringValuePutAsync(["hello", ""]);

    public async Task Type_Array_Float32Value_get()
    {
        var value = (await Client.Default.Float32ValueGetAsync()).Value;
        Check.Sequence(value, 43.125f);
    }

    public Task Type_Array_Float32Value_put() => Client.Default.Float32ValuePutAsync([43.125f]);

    public async Task Type_Array_DatetimeValue_get()
    {
        var value = (await Client.Default.DatetimeValueGetAsync()).Value;
        Check.Sequence(value, new DateTimeOffset(2022, 8, 26, 18, 38, 0, TimeSpan.Zero));
    }

    public Task Type_Array_DatetimeValue_put() => Client.Default.DatetimeValuePutAsync([new DateTimeOffset(2022, 8, 26, 18, 38, 0, TimeSpan.Zero)]);

    public async Task Type_Array_DurationValue_get()
    {
        var value = (await Client.Default.DurationValueGetAsync()).Value;
        Check.Sequence(value, new IsoDuration("P123DT22H14M12.011S"));
    }

    public Task Type_Array_DurationValue_put() => Client.Default.DurationValuePutAsync([new IsoDuration("P123DT22H14M12.011S")]);

    public async Task Type_Array_ModelValue_get()
    {
        var value = (await Client.Default.ModelValueGetAsync()).Value;
        Check.Sequence(value, new InnerModel { Property = "hello" }, new InnerModel { Property = "world" });
    }

    public Task Type_Array_ModelValue_put() => Client.Default.ModelValuePutAsync([new InnerModel { Property = "hello" }, new InnerModel { Property = "world" }]);

    public async Task Type_Array_NullableFloatValue_get()
    {
        var value = (await Client.Default.NullableFloatValueGetAsync()).Value;
        Check.Sequence(value, 1.25f, null, 3f);
    }

    public Task Type_Array_NullableFloatValue_put() => Client.Default.NullableFloatValuePutAsync([1.25f, null, 3f]);

    public async Task Type_Array_NullableInt32Value_get()
    {
        var value = (await Client.Default.NullableInt32ValueGetAsync()).Value;
        Check.Sequence(value, 1, null, 3);
    }

    public Task Type_Array_NullableInt32Value_put() => Client.Default.NullableInt32ValuePutAsync([1, null, 3]);

    public async Task Type_Array_NullableBooleanValue_get()
    {
        var value = (await Client.Default.NullableBooleanValueGetAsync()).Value;
        Check.Sequence(value, true, null, false);
    }

    public Task Type_Array_NullableBooleanValue_put() => Client.Default.NullableBooleanValuePutAsync([true, null, false]);

    public async Task Type_Array_NullableStringValue_get()
    {
        var value = (await Client.Default.NullableStringValueGetAsync()).Value;
        Check.Sequence(value, "hello", null, "world");
    }

    public Task Type_Array_NullableStringValue_put() => Client.Default.NullableStringValuePutAsync(["hello", null, "world"]);

    public async Task Type_Array_NullableModelValue_get()
    {
        var value = (await Client.Default.NullableModelValueGetAsync()).Value;
        Check.Sequence(value, new InnerModel { Property = "hello" }, null, new InnerModel { Property = "world" });
    }

    public Task Type_Array_NullableModelValue_put() => Client.Default.NullableModelValuePutAsync([new InnerModel { Property = "hello" }, null, new InnerModel { Property = "world" }]);

    public async Task Type_Array_UnknownValue_get()
    {
        var value = (await Client.Default.UnknownValueGetAsync()).Value;
        Check.Equal(3, value.Count);
        Check.Equal(1, value[0].GetInt32());
        Check.Equal("hello", value[1].GetString());
        Check.Equal(JsonValueKind.Null, value[2].ValueKind);
    }

    public async Task Type_Array_UnknownValue_put()
    {
        await Client.Default.UnknownValuePutAsync(
        [
            JsonSerializer.SerializeToElement(1),
            JsonSerializer.SerializeToElement("hello"),
            JsonSerializer.SerializeToElement<object?>(null),
        ]);
    }
}
