using System;
using System.Collections.Generic;
using System.Threading.Tasks;

namespace Scenarios;

internal sealed partial class AdditionalPropertiesCalls
{
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
