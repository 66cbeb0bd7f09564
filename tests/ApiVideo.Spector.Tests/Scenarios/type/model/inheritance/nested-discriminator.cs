using System;
using System.Collections.Generic;
using System.Threading.Tasks;

namespace Scenarios;

internal sealed class NestedDiscriminatorCalls(Uri server) : ScenarioCalls(server)
{
    public async Task Type_Model_Inheritance_NestedDiscriminator_getModel()
    {
        var value = (await Client.Default.GetModelAsync()).Value;
        Check.True(value is GoblinShark, "It is not the type of its discriminators.");
        Check.Equal(1, value.Age);
    }

    public Task Type_Model_Inheritance_NestedDiscriminator_putModel() => Client.Default.PutModelAsync(new GoblinShark { Age = 1 });

    public async Task Type_Model_Inheritance_NestedDiscriminator_getRecursiveModel()
    {
        var salmon = (Salmon)(await Client.Default.GetRecursiveModelAsync()).Value;
        Check.Equal(1, salmon.Age);
        Check.True(salmon.Partner is SawShark { Age: 2 }, "The partner is another.");
        Check.Equal(2, salmon.Friends!.Count);
        var friend = (Salmon)salmon.Friends[0];
        Check.Equal(2, friend.Age);
        Check.True(friend.Partner is Salmon { Age: 3 }, "The friend's partner is another.");
        Check.True(friend.Hate!["key1"] is Salmon { Age: 4 } && friend.Hate["key2"] is GoblinShark { Age: 2 }, "The friend hates others.");
        Check.True(salmon.Friends[1] is GoblinShark { Age: 3 }, "The second friend is another.");
        Check.True(salmon.Hate!["key3"] is SawShark { Age: 3 }, "It hates another.");
        var hated = (Salmon)salmon.Hate["key4"];
        Check.True(hated.Age == 2 && hated.Friends![0] is Salmon { Age: 1 } && hated.Friends[1] is GoblinShark { Age: 4 }, "The hated has other friends.");
    }

    public async Task Type_Model_Inheritance_NestedDiscriminator_putRecursiveModel()
    {
        await Client.Default.PutRecursiveModelAsync(new Salmon
        {
            Age = 1,
            Partner = new SawShark { Age = 2 },
            Friends =
            [
                new Salmon
                {
                    Age = 2,
                    Partner = new Salmon { Age = 3 },
                    Hate = new Dictionary<string, Fish> { ["key1"] = new Salmon { Age = 4 }, ["key2"] = new GoblinShark { Age = 2 } },
                },
                new GoblinShark { Age = 3 },
            ],
            Hate = new Dictionary<string, Fish>
            {
                ["key3"] = new SawShark { Age = 3 },
                ["key4"] = new Salmon { Age = 2, Friends = [new Salmon { Age = 1 }, new GoblinShark { Age = 4 }] },
            },
        });
    }

    public async Task Type_Model_Inheritance_NestedDiscriminator_getMissingDiscriminator()
    {
        var value = (await Client.Default.GetMissingDiscriminatorAsync()).Value;
        Check.True(value is not (Shark or Salmon), "Without a discriminator it is no derived type.");
        Check.Equal(1, value.Age);
    }

    public async Task Type_Model_Inheritance_NestedDiscriminator_getWrongDiscriminator()
    {
        var value = (await Client.Default.GetWrongDiscriminatorAsync()).Value;
        Check.True(value is not (Shark or Salmon), "Its discriminator is of no derived type.");
        Check.Equal("wrongKind", value.Kind);
        Check.Equal(1, value.Age);
    }
}
