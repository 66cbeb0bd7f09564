using System;
using System.Threading.Tasks;

namespace Scenarios;

internal sealed class DatetimeCalls(Uri server) : ScenarioCalls(server)
{
    public Task Encode_Datetime_Query_default() => Client.Default.QueryDefaultAsync(new DateTimeOffset(2022, 8, 26, 18, 38, 0, TimeSpan.Zero));

    public Task Encode_Datetime_Query_rfc3339() => Client.Default.QueryRfc3339Async(new DateTimeOffset(2022, 8, 26, 18, 38, 0, TimeSpan.Zero));

    public Task Encode_Datetime_Query_rfc7231() => Client.Default.QueryRfc7231Async(new DateTimeOffset(2022, 8, 26, 14, 38, 0, TimeSpan.Zero));

    public Task Encode_Datetime_Query_unixTimestamp() => Client.Default.QueryUnixTimestampAsync(DateTimeOffset.FromUnixTimeSeconds(1686566864));

    public Task Encode_Datetime_Query_unixTimestampArray() => Client.Default.QueryUnixTimestampArrayAsync([DateTimeOffset.FromUnixTimeSeconds(1686566864), DateTimeOffset.FromUnixTimeSeconds(1686734256)]);

    public Task Encode_Datetime_Header_default() => Client.Default.HeaderDefaultAsync(new DateTimeOffset(2022, 8, 26, 14, 38, 0, TimeSpan.Zero));

    public Task Encode_Datetime_Header_rfc3339() => Client.Default.HeaderRfc3339Async(new DateTimeOffset(2022, 8, 26, 18, 38, 0, TimeSpan.Zero));

    public Task Encode_Datetime_Header_rfc7231() => Client.Default.HeaderRfc7231Async(new DateTimeOffset(2022, 8, 26, 14, 38, 0, TimeSpan.Zero));

    public Task Encode_Datetime_Header_unixTimestamp() => Client.Default.HeaderUnixTimestampAsync(DateTimeOffset.FromUnixTimeSeconds(1686566864));

    public Task Encode_Datetime_Header_unixTimestampArray() => Client.Default.HeaderUnixTimestampArrayAsync([DateTimeOffset.FromUnixTimeSeconds(1686566864), DateTimeOffset.FromUnixTimeSeconds(1686734256)]);

    public async Task Encode_Datetime_Property_default()
    {
        var value = (await Client.Default.PropertyDefaultAsync(new DefaultDatetimeProperty { Value = new DateTimeOffset(2022, 8, 26, 18, 38, 0, TimeSpan.Zero) })).Value;
        Check.Equal(new DateTimeOffset(2022, 8, 26, 18, 38, 0, TimeSpan.Zero), value.Value);
    }

    public async Task Encode_Datetime_Property_rfc3339()
    {
        var value = (await Client.Default.PropertyRfc3339Async(new Rfc3339DatetimeProperty { Value = new DateTimeOffset(2022, 8, 26, 18, 38, 0, TimeSpan.Zero) })).Value;
        Check.Equal(new DateTimeOffset(2022, 8, 26, 18, 38, 0, TimeSpan.Zero), value.Value);
    }

    public async Task Encode_Datetime_Property_rfc7231()
    {
        var value = (await Client.Default.PropertyRfc7231Async(new Rfc7231DatetimeProperty { Value = new DateTimeOffset(2022, 8, 26, 14, 38, 0, TimeSpan.Zero) })).Value;
        Check.Equal(new DateTimeOffset(2022, 8, 26, 14, 38, 0, TimeSpan.Zero), value.Value);
    }

    public async Task Encode_Datetime_Property_unixTimestamp()
    {
        var value = (await Client.Default.PropertyUnixTimestampAsync(new UnixTimestampDatetimeProperty { Value = DateTimeOffset.FromUnixTimeSeconds(1686566864) })).Value;
        Check.Equal(DateTimeOffset.FromUnixTimeSeconds(1686566864), value.Value);
    }

    public async Task Encode_Datetime_Property_unixTimestampArray()
    {
        var value = (await Client.Default.PropertyUnixTimestampArrayAsync(new UnixTimestampArrayDatetimeProperty { Value = [DateTimeOffset.FromUnixTimeSeconds(1686566864), DateTimeOffset.FromUnixTimeSeconds(1686734256)] })).Value;
        Check.Sequence(value.Value, DateTimeOffset.FromUnixTimeSeconds(1686566864), DateTimeOffset.FromUnixTimeSeconds(1686734256));
    }

    public async Task Encode_Datetime_ResponseHeader_default()
    {
        var response = await Client.Default.ResponseHeaderDefaultAsync();
        Check.Equal(new DateTimeOffset(2022, 8, 26, 14, 38, 0, TimeSpan.Zero), response.Headers.Value);
    }

    public async Task Encode_Datetime_ResponseHeader_rfc3339()
    {
        var response = await Client.Default.ResponseHeaderRfc3339Async();
        Check.Equal(new DateTimeOffset(2022, 8, 26, 18, 38, 0, TimeSpan.Zero), response.Headers.Value);
    }

    public async Task Encode_Datetime_ResponseHeader_rfc7231()
    {
        var response = await Client.Default.ResponseHeaderRfc7231Async();
        Check.Equal(new DateTimeOffset(2022, 8, 26, 14, 38, 0, TimeSpan.Zero), response.Headers.Value);
    }

    public async Task Encode_Datetime_ResponseHeader_unixTimestamp()
    {
        var response = await Client.Default.ResponseHeaderUnixTimestampAsync();
        Check.Equal(DateTimeOffset.FromUnixTimeSeconds(1686566864), response.Headers.Value);
    }
}
