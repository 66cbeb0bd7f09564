internal static class Calls
{
    public static async Task Without_a_mapping_the_keys_are_the_values()
    {
        using var wire = new Wire("""{"bark":"w","type":"Dog"}""");
        var answer = (await wire.Client.Default.ImplicitAsync(new Cat { Lives = 9 })).Value;
        Check.Same("""{"type":"Cat","lives":9}""", wire.Body);
        Check.IsTrue(answer.TryGetDog(out var dog) && dog!.Bark == "w");
    }

    public static async Task A_mapping_may_say_keys()
    {
        using var wire = new Wire("""{"bark":"w","type":"canis"}""");
        var answer = (await wire.Client.Default.ByNameAsync(new Dog { Bark = "x" })).Value;
        Check.Same("""{"type":"canis","bark":"x"}""", wire.Body);
        Check.IsTrue(answer.TryGetDog(out _));
    }

    public static async Task A_choice_in_a_list_is_told_too()
    {
        using var wire = new Wire(status: 204);
        await wire.Client.Default.ListAsync([new Cat { Lives = 1 }, new Dog { Bark = "b" }]);
        Check.Same("""[{"type":"c","lives":1},{"type":"d","bark":"b"}]""", wire.Body);
    }

    public static async Task What_a_mapping_leaves_out_has_its_key()
    {
        using var wire = new Wire("""{"doors":4,"id":"1","@type":"Car"}""");
        var answer = (await wire.Client.Default.PartlyAsync(new Truck { Id = "2", Load = 5 })).Value;
        Check.Contains("""{"@type":"truck",""", wire.Body);
        Check.Same<int?>(4, ((Car)answer).Doors);
        await wire.Client.Default.PartlyAsync(new Car { Id = "3" });
        Check.Same("""{"@type":"Car","id":"3"}""", wire.Body);
    }
}
