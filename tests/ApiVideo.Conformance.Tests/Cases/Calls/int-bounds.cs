internal static class Calls
{
    public static async Task Bounds_give_the_type()
    {
        using var wire = new Wire("""{"over":9223372036854775807,"under":-9223372036854775808,"longMax":9223372036854775807,"longMin":-9223372036854775808,"sci":9223372036854775807,"excl":4294967295,"u64max":18446744073709551615}""");
        var value = (await wire.Client.Default.AAsync()).Value;
        Check.Same<long?>(long.MaxValue, value.Over);
        Check.Same<long?>(long.MinValue, value.Under);
        Check.Same<long?>(long.MaxValue, value.LongMax);
        Check.Same<long?>(long.MinValue, value.LongMin);
        Check.Same<long?>(long.MaxValue, value.Sci);
        Check.Same<long?>(uint.MaxValue, value.Excl);
        Check.Same<ulong?>(ulong.MaxValue, value.U64max);
    }
}
