using System;
using System.Threading.Tasks;

namespace Scenarios;

internal sealed class NullableCalls(Uri server) : ScenarioCalls(server)
{
    public async Task Type_Property_Nullable_String_getNonNull()
    {
        var value = (await Client.Default.StringGetNonNullAsync()).Value;
        Check.Equal("foo", value.RequiredProperty);
        Check.Equal("hello", value.NullableProperty);
    }

    public async Task Type_Property_Nullable_String_getNull()
    {
        var value = (await Client.Default.StringGetNullAsync()).Value;
        Check.Equal("foo", value.RequiredProperty);
        Check.True(value.NullableProperty is null, "What is null has a value.");
    }

    public Task Type_Property_Nullable_String_patchNonNull() => Client.Default.StringPatchNonNullAsync(new() { RequiredProperty = "foo", NullableProperty = "hello" });

    public Task Type_Property_Nullable_String_patchNull() => Client.Default.StringPatchNullAsync(new() { RequiredProperty = "foo", NullableProperty = null });

    public async Task Type_Property_Nullable_Bytes_getNonNull()
    {
        var value = (await Client.Default.BytesGetNonNullAsync()).Value;
        Check.Equal("foo", value.RequiredProperty);
        Check.Sequence(value.NullableProperty, "hello, world!"u8.ToArray());
    }

    public async Task Type_Property_Nullable_Bytes_getNull()
    {
        var value = (await Client.Default.BytesGetNullAsync()).Value;
        Check.Equal("foo", value.RequiredProperty);
        Check.True(value.NullableProperty is null, "What is null has a value.");
    }

    public Task Type_Property_Nullable_Bytes_patchNonNull() => Client.Default.BytesPatchNonNullAsync(new() { RequiredProperty = "foo", NullableProperty = "hello, world!"u8.ToArray() });

    public Task Type_Property_Nullable_Bytes_patchNull() => Client.Default.BytesPatchNullAsync(new() { RequiredProperty = "foo", NullableProperty = null });

    public async Task Type_Property_Nullable_Datetime_getNonNull()
    {
        var value = (await Client.Default.DatetimeGetNonNullAsync()).Value;
        Check.Equal("foo", value.RequiredProperty);
        Check.Equal(new DateTimeOffset(2022, 8, 26, 18, 38, 0, TimeSpan.Zero), value.NullableProperty);
    }

    public async Task Type_Property_Nullable_Datetime_getNull()
    {
        var value = (await Client.Default.DatetimeGetNullAsync()).Value;
        Check.Equal("foo", value.RequiredProperty);
        Check.True(value.NullableProperty is null, "What is null has a value.");
    }

    public Task Type_Property_Nullable_Datetime_patchNonNull() => Client.Default.DatetimePatchNonNullAsync(new() { RequiredProperty = "foo", NullableProperty = new DateTimeOffset(2022, 8, 26, 18, 38, 0, TimeSpan.Zero) });

    public Task Type_Property_Nullable_Datetime_patchNull() => Client.Default.DatetimePatchNullAsync(new() { RequiredProperty = "foo", NullableProperty = null });

    public async Task Type_Property_Nullable_Duration_getNonNull()
    {
        var value = (await Client.Default.DurationGetNonNullAsync()).Value;
        Check.Equal("foo", value.RequiredProperty);
        Check.Equal("P123DT22H14M12.011S", value.NullableProperty.ToString());
    }

    public async Task Type_Property_Nullable_Duration_getNull()
    {
        var value = (await Client.Default.DurationGetNullAsync()).Value;
        Check.Equal("foo", value.RequiredProperty);
        Check.True(value.NullableProperty is null, "What is null has a value.");
    }

    public Task Type_Property_Nullable_Duration_patchNonNull() => Client.Default.DurationPatchNonNullAsync(new() { RequiredProperty = "foo", NullableProperty = new IsoDuration("P123DT22H14M12.011S") });

    public Task Type_Property_Nullable_Duration_patchNull() => Client.Default.DurationPatchNullAsync(new() { RequiredProperty = "foo", NullableProperty = null });

    public async Task Type_Property_Nullable_CollectionsByte_getNonNull()
    {
        var value = (await Client.Default.CollectionsByteGetNonNullAsync()).Value;
        Check.Equal("foo", value.RequiredProperty);
        Check.Equal(2, value.NullableProperty!.Count);
        Check.Sequence(value.NullableProperty[0], "hello, world!"u8.ToArray());
        Check.Sequence(value.NullableProperty[1], "hello, world!"u8.ToArray());
    }

    public async Task Type_Property_Nullable_CollectionsByte_getNull()
    {
        var value = (await Client.Default.CollectionsByteGetNullAsync()).Value;
        Check.Equal("foo", value.RequiredProperty);
        Check.True(value.NullableProperty is null, "What is null has a value.");
    }

    public Task Type_Property_Nullable_CollectionsByte_patchNonNull() => Client.Default.CollectionsBytePatchNonNullAsync(new() { RequiredProperty = "foo", NullableProperty = ["hello, world!"u8.ToArray(), "hello, world!"u8.ToArray()] });

    public Task Type_Property_Nullable_CollectionsByte_patchNull() => Client.Default.CollectionsBytePatchNullAsync(new() { RequiredProperty = "foo", NullableProperty = null });

    public async Task Type_Property_Nullable_CollectionsModel_getNonNull()
    {
        var value = (await Client.Default.CollectionsModelGetNonNullAsync()).Value;
        Check.Equal("foo", value.RequiredProperty);
        Check.Sequence(value.NullableProperty, new InnerModel { Property = "hello" }, new InnerModel { Property = "world" });
    }

    public async Task Type_Property_Nullable_CollectionsModel_getNull()
    {
        var value = (await Client.Default.CollectionsModelGetNullAsync()).Value;
        Check.Equal("foo", value.RequiredProperty);
        Check.True(value.NullableProperty is null, "What is null has a value.");
    }

    public Task Type_Property_Nullable_CollectionsModel_patchNonNull() => Client.Default.CollectionsModelPatchNonNullAsync(new() { RequiredProperty = "foo", NullableProperty = [new InnerModel { Property = "hello" }, new InnerModel { Property = "world" }] });

    public Task Type_Property_Nullable_CollectionsModel_patchNull() => Client.Default.CollectionsModelPatchNullAsync(new() { RequiredProperty = "foo", NullableProperty = null });

    public async Task Type_Property_Nullable_CollectionsString_getNonNull()
    {
        var value = (await Client.Default.CollectionsStringGetNonNullAsync()).Value;
        Check.Equal("foo", value.RequiredProperty);
        Check.Sequence(value.NullableProperty, "hello", "world");
    }

    public async Task Type_Property_Nullable_CollectionsString_getNull()
    {
        var value = (await Client.Default.CollectionsStringGetNullAsync()).Value;
        Check.Equal("foo", value.RequiredProperty);
        Check.True(value.NullableProperty is null, "What is null has a value.");
    }

    public Task Type_Property_Nullable_CollectionsString_patchNonNull() => Client.Default.CollectionsStringPatchNonNullAsync(new() { RequiredProperty = "foo", NullableProperty = ["hello", "world"] });

    public Task Type_Property_Nullable_CollectionsString_patchNull() => Client.Default.CollectionsStringPatchNullAsync(new() { RequiredProperty = "foo", NullableProperty = null });
}
