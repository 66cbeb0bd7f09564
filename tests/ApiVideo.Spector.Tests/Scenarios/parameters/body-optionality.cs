using System;
using System.Threading.Tasks;

namespace Scenarios;

internal sealed class BodyOptionalityCalls(Uri server) : ScenarioCalls(server)
{
    public Task Parameters_BodyOptionality_requiredExplicit() => Client.Default.RequiredExplicitAsync(new BodyModel { Name = "foo" });

    public Task Parameters_BodyOptionality_requiredImplicit() => Client.Default.RequiredImplicitAsync(new BodyModel { Name = "foo" });

    public async Task Parameters_BodyOptionality_OptionalExplicit()
    {
        await Client.Default.OptionalExplicitSetAsync(new BodyModel { Name = "foo" });
        await Client.Default.OptionalExplicitOmitAsync();
    }
}
