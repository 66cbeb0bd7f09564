using System;
using System.Threading.Tasks;

namespace Scenarios;

internal sealed class NotDiscriminatedCalls(Uri server) : ScenarioCalls(server)
{
    public async Task Type_Model_Inheritance_NotDiscriminated_getValid()
    {
        Check.Equal(new Siamese { Name = "abc", Age = 32, Smart = true }, (await Client.Default.GetValidAsync()).Value);
    }

    public Task Type_Model_Inheritance_NotDiscriminated_postValid() => Client.Default.PostValidAsync(new Siamese { Name = "abc", Age = 32, Smart = true });

    public async Task Type_Model_Inheritance_NotDiscriminated_putValid()
    {
        var siamese = new Siamese { Name = "abc", Age = 32, Smart = true };
        Check.Equal(siamese, (await Client.Default.PutValidAsync(siamese)).Value);
    }
}
