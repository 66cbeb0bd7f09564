internal static class Calls
{
    public static async Task Each_use_has_its_own_item()
    {
        using var users = new Wire("""{"items":[{"name":"u"}]}""");
        Check.Same("u", (await users.Client.Default.ListUsersAsync()).Value.Items[0].Name);
        using var groups = new Wire("""{"items":[{"label":"g"}]}""");
        Check.Same("g", (await groups.Client.Default.ListGroupsAsync()).Value.Items[0].Label);
    }
}
