using System;
using System.Collections.Generic;
using System.Threading.Tasks;

namespace Scenarios;

internal sealed class SingleDiscriminatorCalls(Uri server) : ScenarioCalls(server)
{
    public async Task Type_Model_Inheritance_SingleDiscriminator_getModel()
    {
        var value = (await Client.Default.GetModelAsync()).Value;
        Check.True(value is Sparrow, "It is not the type of its discriminator.");
        Check.Equal(1, value.Wingspan);
    }

    public Task Type_Model_Inheritance_SingleDiscriminator_putModel() => Client.Default.PutModelAsync(new Sparrow { Wingspan = 1 });

    public async Task Type_Model_Inheritance_SingleDiscriminator_getRecursiveModel()
    {
        var eagle = (Eagle)(await Client.Default.GetRecursiveModelAsync()).Value;
        Check.Equal(5, eagle.Wingspan);
        Check.True(eagle.Partner is Goose { Wingspan: 2 }, "The partner is another.");
        Check.True(eagle.Friends!.Count == 1 && eagle.Friends[0] is SeaGull { Wingspan: 2 }, "The friend is another.");
        Check.True(eagle.Hate!.Count == 1 && eagle.Hate["key3"] is Sparrow { Wingspan: 1 }, "It hates another.");
    }

    public async Task Type_Model_Inheritance_SingleDiscriminator_putRecursiveModel()
    {
        await Client.Default.PutRecursiveModelAsync(new Eagle
        {
            Wingspan = 5,
            Partner = new Goose { Wingspan = 2 },
            Friends = [new SeaGull { Wingspan = 2 }],
            Hate = new Dictionary<string, Bird> { ["key3"] = new Sparrow { Wingspan = 1 } },
        });
    }

    public async Task Type_Model_Inheritance_SingleDiscriminator_getMissingDiscriminator()
    {
        var value = (await Client.Default.GetMissingDiscriminatorAsync()).Value;
        Check.True(value is not (SeaGull or Sparrow or Goose or Eagle), "Without a discriminator it is no derived type.");
        Check.Equal(1, value.Wingspan);
    }

    public async Task Type_Model_Inheritance_SingleDiscriminator_getWrongDiscriminator()
    {
        var value = (await Client.Default.GetWrongDiscriminatorAsync()).Value;
        Check.True(value is not (SeaGull or Sparrow or Goose or Eagle), "Its discriminator is of no derived type.");
        Check.Equal("wrongKind", value.Kind);
        Check.Equal(1, value.Wingspan);
    }

    public async Task Type_Model_Inheritance_SingleDiscriminator_getLegacyModel()
    {
        var value = (await Client.Default.GetLegacyModelAsync()).Value;
        Check.True(value is TRex, "It is not the type of its discriminator.");
        Check.Equal(20, value.Size);
    }
}
