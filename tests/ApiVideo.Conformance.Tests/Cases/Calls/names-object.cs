internal static class Calls
{
    public static async Task Each_is_named_by_its_own_place()
    {
        using var wire = new Wire("""{"home":{"street":"a"},"workplace":{"street":"b"}}""");
        var customer = (await wire.Client.Default.GetAAsync()).Value;
        CustomerHome? home = customer.Home;
        CustomerWorkplace? workplace = customer.Workplace;
        Check.Same("ab", home!.Street + workplace!.Street);
    }
}
