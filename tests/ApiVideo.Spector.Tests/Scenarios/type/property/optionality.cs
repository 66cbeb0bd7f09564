using System;
using System.Threading.Tasks;

namespace Scenarios;

internal sealed class OptionalityCalls(Uri server) : ScenarioCalls(server)
{
    public async Task Type_Property_Optional_String_getAll()
    {
        var value = (await Client.Default.StringGetAllAsync()).Value;
        Check.Equal("hello", value.Property);
    }

    public async Task Type_Property_Optional_String_getDefault()
    {
        var value = (await Client.Default.StringGetDefaultAsync()).Value;
        Check.True(value.Property is null, "What is absent has a value.");
    }

    public Task Type_Property_Optional_String_putAll() => Client.Default.StringPutAllAsync(new StringProperty { Property = "hello" });

    public Task Type_Property_Optional_String_putDefault() => Client.Default.StringPutDefaultAsync(new StringProperty());

    public async Task Type_Property_Optional_Bytes_getAll()
    {
        var value = (await Client.Default.BytesGetAllAsync()).Value;
        Check.Sequence(value.Property, "hello, world!"u8.ToArray());
    }

    public async Task Type_Property_Optional_Bytes_getDefault()
    {
        var value = (await Client.Default.BytesGetDefaultAsync()).Value;
        Check.True(value.Property is null, "What is absent has a value.");
    }

    public Task Type_Property_Optional_Bytes_putAll() => Client.Default.BytesPutAllAsync(new BytesProperty { Property = "hello, world!"u8.ToArray() });

    public Task Type_Property_Optional_Bytes_putDefault() => Client.Default.BytesPutDefaultAsync(new BytesProperty());

    public async Task Type_Property_Optional_Datetime_getAll()
    {
        var value = (await Client.Default.DatetimeGetAllAsync()).Value;
        Check.Equal(new DateTimeOffset(2022, 8, 26, 18, 38, 0, TimeSpan.Zero), value.Property);
    }

    public async Task Type_Property_Optional_Datetime_getDefault()
    {
        var value = (await Client.Default.DatetimeGetDefaultAsync()).Value;
        Check.True(value.Property is null, "What is absent has a value.");
    }

    public Task Type_Property_Optional_Datetime_putAll() => Client.Default.DatetimePutAllAsync(new DatetimeProperty { Property = new DateTimeOffset(2022, 8, 26, 18, 38, 0, TimeSpan.Zero) });

    public Task Type_Property_Optional_Datetime_putDefault() => Client.Default.DatetimePutDefaultAsync(new DatetimeProperty());

    public async Task Type_Property_Optional_Duration_getAll()
    {
        var value = (await Client.Default.DurationGetAllAsync()).Value;
        Check.Equal("P123DT22H14M12.011S", value.Property.ToString());
    }

    public async Task Type_Property_Optional_Duration_getDefault()
    {
        var value = (await Client.Default.DurationGetDefaultAsync()).Value;
        Check.True(value.Property is null, "What is absent has a value.");
    }

    public Task Type_Property_Optional_Duration_putAll() => Client.Default.DurationPutAllAsync(new DurationProperty { Property = new IsoDuration("P123DT22H14M12.011S") });

    public Task Type_Property_Optional_Duration_putDefault() => Client.Default.DurationPutDefaultAsync(new DurationProperty());

    public async Task Type_Property_Optional_PlainDate_getAll()
    {
        var value = (await Client.Default.PlainDateGetAllAsync()).Value;
        Check.Equal(new DateOnly(2022, 12, 12), value.Property);
    }

    public async Task Type_Property_Optional_PlainDate_getDefault()
    {
        var value = (await Client.Default.PlainDateGetDefaultAsync()).Value;
        Check.True(value.Property is null, "What is absent has a value.");
    }

    public Task Type_Property_Optional_PlainDate_putAll() => Client.Default.PlainDatePutAllAsync(new PlainDateProperty { Property = new DateOnly(2022, 12, 12) });

    public Task Type_Property_Optional_PlainDate_putDefault() => Client.Default.PlainDatePutDefaultAsync(new PlainDateProperty());

    public async Task Type_Property_Optional_PlainTime_getAll()
    {
        var value = (await Client.Default.PlainTimeGetAllAsync()).Value;
        Check.True(value.Property is { } time && time.TryGetTime(out var clock) && clock == new TimeOnly(13, 6, 12), "It is another time.");
    }

    public async Task Type_Property_Optional_PlainTime_getDefault()
    {
        var value = (await Client.Default.PlainTimeGetDefaultAsync()).Value;
        Check.True(value.Property is null, "What is absent has a value.");
    }

    public Task Type_Property_Optional_PlainTime_putAll() => Client.Default.PlainTimePutAllAsync(new PlainTimeProperty { Property = new IsoTime(new TimeOnly(13, 6, 12)) });

    public Task Type_Property_Optional_PlainTime_putDefault() => Client.Default.PlainTimePutDefaultAsync(new PlainTimeProperty());

    public async Task Type_Property_Optional_CollectionsByte_getAll()
    {
        var value = (await Client.Default.CollectionsByteGetAllAsync()).Value;
        Check.Equal(2, value.Property!.Count);
        Check.Sequence(value.Property[0], "hello, world!"u8.ToArray());
        Check.Sequence(value.Property[1], "hello, world!"u8.ToArray());
    }

    public async Task Type_Property_Optional_CollectionsByte_getDefault()
    {
        var value = (await Client.Default.CollectionsByteGetDefaultAsync()).Value;
        Check.True(value.Property is null, "What is absent has a value.");
    }

    public Task Type_Property_Optional_CollectionsByte_putAll() => Client.Default.CollectionsBytePutAllAsync(new CollectionsByteProperty { Property = ["hello, world!"u8.ToArray(), "hello, world!"u8.ToArray()] });

    public Task Type_Property_Optional_CollectionsByte_putDefault() => Client.Default.CollectionsBytePutDefaultAsync(new CollectionsByteProperty());

    public async Task Type_Property_Optional_CollectionsModel_getAll()
    {
        var value = (await Client.Default.CollectionsModelGetAllAsync()).Value;
        Check.Sequence(value.Property, new StringProperty { Property = "hello" }, new StringProperty { Property = "world" });
    }

    public async Task Type_Property_Optional_CollectionsModel_getDefault()
    {
        var value = (await Client.Default.CollectionsModelGetDefaultAsync()).Value;
        Check.True(value.Property is null, "What is absent has a value.");
    }

    public Task Type_Property_Optional_CollectionsModel_putAll() => Client.Default.CollectionsModelPutAllAsync(new CollectionsModelProperty { Property = [new StringProperty { Property = "hello" }, new StringProperty { Property = "world" }] });

    public Task Type_Property_Optional_CollectionsModel_putDefault() => Client.Default.CollectionsModelPutDefaultAsync(new CollectionsModelProperty());

    public async Task Type_Property_Optional_StringLiteral_getAll()
    {
        var value = (await Client.Default.StringLiteralGetAllAsync()).Value;
        Check.Equal("hello", value.Property.ToString());
    }

    public async Task Type_Property_Optional_StringLiteral_getDefault()
    {
        var value = (await Client.Default.StringLiteralGetDefaultAsync()).Value;
        Check.True(value.Property is null, "What is absent has a value.");
    }

    public Task Type_Property_Optional_StringLiteral_putAll() => Client.Default.StringLiteralPutAllAsync(new StringLiteralProperty { Property = "hello" });

    public Task Type_Property_Optional_StringLiteral_putDefault() => Client.Default.StringLiteralPutDefaultAsync(new StringLiteralProperty());

    public async Task Type_Property_Optional_IntLiteral_getAll()
    {
        var value = (await Client.Default.IntLiteralGetAllAsync()).Value;
        Check.Equal(1, value.Property);
    }

    public async Task Type_Property_Optional_IntLiteral_getDefault()
    {
        var value = (await Client.Default.IntLiteralGetDefaultAsync()).Value;
        Check.True(value.Property is null, "What is absent has a value.");
    }

    public Task Type_Property_Optional_IntLiteral_putAll() => Client.Default.IntLiteralPutAllAsync(new IntLiteralProperty { Property = 1 });

    public Task Type_Property_Optional_IntLiteral_putDefault() => Client.Default.IntLiteralPutDefaultAsync(new IntLiteralProperty());

    public async Task Type_Property_Optional_FloatLiteral_getAll()
    {
        var value = (await Client.Default.FloatLiteralGetAllAsync()).Value;
        Check.Equal(1.25f, value.Property);
    }

    public async Task Type_Property_Optional_FloatLiteral_getDefault()
    {
        var value = (await Client.Default.FloatLiteralGetDefaultAsync()).Value;
        Check.True(value.Property is null, "What is absent has a value.");
    }

    public Task Type_Property_Optional_FloatLiteral_putAll() => Client.Default.FloatLiteralPutAllAsync(new FloatLiteralProperty { Property = 1.25f });

    public Task Type_Property_Optional_FloatLiteral_putDefault() => Client.Default.FloatLiteralPutDefaultAsync(new FloatLiteralProperty());

    public async Task Type_Property_Optional_BooleanLiteral_getAll()
    {
        var value = (await Client.Default.BooleanLiteralGetAllAsync()).Value;
        Check.Equal(true, value.Property);
    }

    public async Task Type_Property_Optional_BooleanLiteral_getDefault()
    {
        var value = (await Client.Default.BooleanLiteralGetDefaultAsync()).Value;
        Check.True(value.Property is null, "What is absent has a value.");
    }

    public Task Type_Property_Optional_BooleanLiteral_putAll() => Client.Default.BooleanLiteralPutAllAsync(new BooleanLiteralProperty { Property = true });

    public Task Type_Property_Optional_BooleanLiteral_putDefault() => Client.Default.BooleanLiteralPutDefaultAsync(new BooleanLiteralProperty());

    public async Task Type_Property_Optional_UnionStringLiteral_getAll()
    {
        var value = (await Client.Default.UnionStringLiteralGetAllAsync()).Value;
        Check.Equal("world", value.Property.ToString());
    }

    public async Task Type_Property_Optional_UnionStringLiteral_getDefault()
    {
        var value = (await Client.Default.UnionStringLiteralGetDefaultAsync()).Value;
        Check.True(value.Property is null, "What is absent has a value.");
    }

    public Task Type_Property_Optional_UnionStringLiteral_putAll() => Client.Default.UnionStringLiteralPutAllAsync(new UnionStringLiteralProperty { Property = "world" });

    public Task Type_Property_Optional_UnionStringLiteral_putDefault() => Client.Default.UnionStringLiteralPutDefaultAsync(new UnionStringLiteralProperty());

    public async Task Type_Property_Optional_UnionIntLiteral_getAll()
    {
        var value = (await Client.Default.UnionIntLiteralGetAllAsync()).Value;
        Check.Equal(2, value.Property);
    }

    public async Task Type_Property_Optional_UnionIntLiteral_getDefault()
    {
        var value = (await Client.Default.UnionIntLiteralGetDefaultAsync()).Value;
        Check.True(value.Property is null, "What is absent has a value.");
    }

    public Task Type_Property_Optional_UnionIntLiteral_putAll() => Client.Default.UnionIntLiteralPutAllAsync(new UnionIntLiteralProperty { Property = 2 });

    public Task Type_Property_Optional_UnionIntLiteral_putDefault() => Client.Default.UnionIntLiteralPutDefaultAsync(new UnionIntLiteralProperty());

    public async Task Type_Property_Optional_UnionFloatLiteral_getAll()
    {
        var value = (await Client.Default.UnionFloatLiteralGetAllAsync()).Value;
        Check.Equal(2.375f, value.Property);
    }

    public async Task Type_Property_Optional_UnionFloatLiteral_getDefault()
    {
        var value = (await Client.Default.UnionFloatLiteralGetDefaultAsync()).Value;
        Check.True(value.Property is null, "What is absent has a value.");
    }

    public Task Type_Property_Optional_UnionFloatLiteral_putAll() => Client.Default.UnionFloatLiteralPutAllAsync(new UnionFloatLiteralProperty { Property = 2.375f });

    public Task Type_Property_Optional_UnionFloatLiteral_putDefault() => Client.Default.UnionFloatLiteralPutDefaultAsync(new UnionFloatLiteralProperty());

    public async Task Type_Property_Optional_RequiredAndOptional_getAll()
    {
        var value = (await Client.Default.RequiredAndOptionalGetAllAsync()).Value;
        Check.Equal("hello", value.OptionalProperty);
        Check.Equal(42, value.RequiredProperty);
    }

    public async Task Type_Property_Optional_RequiredAndOptional_getRequiredOnly()
    {
        var value = (await Client.Default.RequiredAndOptionalGetRequiredOnlyAsync()).Value;
        Check.Equal(null, value.OptionalProperty);
        Check.Equal(42, value.RequiredProperty);
    }

    public Task Type_Property_Optional_RequiredAndOptional_putAll() => Client.Default.RequiredAndOptionalPutAllAsync(new RequiredAndOptionalProperty { OptionalProperty = "hello", RequiredProperty = 42 });

    public Task Type_Property_Optional_RequiredAndOptional_putRequiredOnly() => Client.Default.RequiredAndOptionalPutRequiredOnlyAsync(new RequiredAndOptionalProperty { RequiredProperty = 42 });
}
