using System;
using System.Threading.Tasks;

namespace Scenarios;

internal sealed class DurationCalls(Uri server) : ScenarioCalls(server)
{
    public Task Encode_Duration_Header_default() => Client.Default.HeaderDefaultAsync(new IsoDuration("P40D"));

    public Task Encode_Duration_Header_float64Milliseconds() => Client.Default.HeaderFloat64MillisecondsAsync(35625);

    public Task Encode_Duration_Header_float64Seconds() => Client.Default.HeaderFloat64SecondsAsync(35.625);

    public Task Encode_Duration_Header_floatMilliseconds() => Client.Default.HeaderFloatMillisecondsAsync(35625);

    public Task Encode_Duration_Header_floatMillisecondsLargerUnit() => Client.Default.HeaderFloatMillisecondsLargerUnitAsync(210000);

    public Task Encode_Duration_Header_floatSeconds() => Client.Default.HeaderFloatSecondsAsync(35.625f);

    public Task Encode_Duration_Header_floatSecondsLargerUnit() => Client.Default.HeaderFloatSecondsLargerUnitAsync(150);

    public Task Encode_Duration_Header_int32Milliseconds() => Client.Default.HeaderInt32MillisecondsAsync(36000);

    public Task Encode_Duration_Header_int32MillisecondsArray() => Client.Default.HeaderInt32MillisecondsArrayAsync([36000, 47000]);

    public Task Encode_Duration_Header_int32MillisecondsLargerUnit() => Client.Default.HeaderInt32MillisecondsLargerUnitAsync(180000);

    public Task Encode_Duration_Header_int32Seconds() => Client.Default.HeaderInt32SecondsAsync(36);

    public Task Encode_Duration_Header_int32SecondsLargerUnit() => Client.Default.HeaderInt32SecondsLargerUnitAsync(120);

    public Task Encode_Duration_Header_iso8601() => Client.Default.HeaderIso8601Async(new IsoDuration("P40D"));

    public Task Encode_Duration_Header_iso8601Array() => Client.Default.HeaderIso8601ArrayAsync([new IsoDuration("P40D"), new IsoDuration("P50D")]);

    public async Task Encode_Duration_Property_default()
    {
        var value = (await Client.Default.PropertyDefaultAsync(new PropertyDefaultDurationProperty { Value = new IsoDuration("P40D") })).Value;
        Check.Equal("P40D", value.Value.ToString());
    }

    public async Task Encode_Duration_Property_float64Milliseconds()
    {
        var value = (await Client.Default.PropertyFloat64MillisecondsAsync(new PropertyFloat64MillisecondsDurationProperty { Value = 35625 })).Value;
        Check.Equal(35625, value.Value);
    }

    public async Task Encode_Duration_Property_float64Seconds()
    {
        var value = (await Client.Default.PropertyFloat64SecondsAsync(new PropertyFloat64SecondsDurationProperty { Value = 35.625 })).Value;
        Check.Equal(35.625, value.Value);
    }

    public async Task Encode_Duration_Property_floatMilliseconds()
    {
        var value = (await Client.Default.PropertyFloatMillisecondsAsync(new PropertyFloatMillisecondsDurationProperty { Value = 35625 })).Value;
        Check.Equal(35625, value.Value);
    }

    public async Task Encode_Duration_Property_floatMillisecondsArray()
    {
        var value = (await Client.Default.PropertyFloatMillisecondsArrayAsync(new PropertyFloatMillisecondsDurationArrayProperty { Value = [35625, 46750] })).Value;
        Check.Sequence(value.Value, 35625, 46750);
    }

    public async Task Encode_Duration_Property_floatMillisecondsLargerUnit()
    {
        var value = (await Client.Default.PropertyFloatMillisecondsLargerUnitAsync(new PropertyFloatMillisecondsLargerUnitDurationProperty { Value = 210000 })).Value;
        Check.Equal(210000, value.Value);
    }

    public async Task Encode_Duration_Property_floatSeconds()
    {
        var value = (await Client.Default.PropertyFloatSecondsAsync(new PropertyFloatSecondsDurationProperty { Value = 35.625f })).Value;
        Check.Equal(35.625f, value.Value);
    }

    public async Task Encode_Duration_Property_floatSecondsArray()
    {
        var value = (await Client.Default.PropertyFloatSecondsArrayAsync(new PropertyFloatSecondsDurationArrayProperty { Value = [35.625f, 46.75f] })).Value;
        Check.Sequence(value.Value, 35.625f, 46.75f);
    }

    public async Task Encode_Duration_Property_floatSecondsLargerUnit()
    {
        var value = (await Client.Default.PropertyFloatSecondsLargerUnitAsync(new PropertyFloatSecondsLargerUnitDurationProperty { Value = 150 })).Value;
        Check.Equal(150, value.Value);
    }

    public async Task Encode_Duration_Property_int32Milliseconds()
    {
        var value = (await Client.Default.PropertyInt32MillisecondsAsync(new PropertyInt32MillisecondsDurationProperty { Value = 36000 })).Value;
        Check.Equal(36000, value.Value);
    }

    public async Task Encode_Duration_Property_int32MillisecondsLargerUnit()
    {
        var value = (await Client.Default.PropertyInt32MillisecondsLargerUnitAsync(new PropertyInt32MillisecondsLargerUnitDurationProperty { Value = 180000 })).Value;
        Check.Equal(180000, value.Value);
    }

    public async Task Encode_Duration_Property_int32Seconds()
    {
        var value = (await Client.Default.PropertyInt32SecondsAsync(new PropertyInt32SecondsDurationProperty { Value = 36 })).Value;
        Check.Equal(36, value.Value);
    }

    public async Task Encode_Duration_Property_int32SecondsLargerUnit()
    {
        var value = (await Client.Default.PropertyInt32SecondsLargerUnitAsync(new PropertyInt32SecondsLargerUnitDurationProperty { Value = 120 })).Value;
        Check.Equal(120, value.Value);
    }

    public async Task Encode_Duration_Property_iso8601()
    {
        var value = (await Client.Default.PropertyIso8601Async(new PropertyIso8601DurationProperty { Value = new IsoDuration("P40D") })).Value;
        Check.Equal("P40D", value.Value.ToString());
    }

    public Task Encode_Duration_Query_default() => Client.Default.QueryDefaultAsync(new IsoDuration("P40D"));

    public Task Encode_Duration_Query_float64Milliseconds() => Client.Default.QueryFloat64MillisecondsAsync(35625);

    public Task Encode_Duration_Query_float64Seconds() => Client.Default.QueryFloat64SecondsAsync(35.625);

    public Task Encode_Duration_Query_floatMilliseconds() => Client.Default.QueryFloatMillisecondsAsync(35625);

    public Task Encode_Duration_Query_floatMillisecondsLargerUnit() => Client.Default.QueryFloatMillisecondsLargerUnitAsync(210000);

    public Task Encode_Duration_Query_floatSeconds() => Client.Default.QueryFloatSecondsAsync(35.625f);

    public Task Encode_Duration_Query_floatSecondsLargerUnit() => Client.Default.QueryFloatSecondsLargerUnitAsync(150);

    public Task Encode_Duration_Query_int32Milliseconds() => Client.Default.QueryInt32MillisecondsAsync(36000);

    public Task Encode_Duration_Query_int32MillisecondsArray() => Client.Default.QueryInt32MillisecondsArrayAsync([36000, 47000]);

    public Task Encode_Duration_Query_int32MillisecondsLargerUnit() => Client.Default.QueryInt32MillisecondsLargerUnitAsync(180000);

    public Task Encode_Duration_Query_int32Seconds() => Client.Default.QueryInt32SecondsAsync(36);

    public Task Encode_Duration_Query_int32SecondsArray() => Client.Default.QueryInt32SecondsArrayAsync([36, 47]);

    public Task Encode_Duration_Query_int32SecondsLargerUnit() => Client.Default.QueryInt32SecondsLargerUnitAsync(120);

    public Task Encode_Duration_Query_iso8601() => Client.Default.QueryIso8601Async(new IsoDuration("P40D"));
}
