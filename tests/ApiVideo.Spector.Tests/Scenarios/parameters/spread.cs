using System;
using System.Threading.Tasks;

namespace Scenarios;

internal sealed class SpreadCalls(Uri server) : ScenarioCalls(server)
{
    public Task Parameters_Spread_Model_spreadAsRequestBody() => Client.Default.ModelSpreadAsRequestBodyAsync(new ModelBodyParameter { Name = "foo" });

    public Task Parameters_Spread_Model_spreadCompositeRequestOnlyWithBody() => Client.Default.ModelSpreadCompositeRequestOnlyWithBodyAsync(new ModelBodyParameter { Name = "foo" });

    public Task Parameters_Spread_Model_spreadCompositeRequestWithoutBody() => Client.Default.ModelSpreadCompositeRequestWithoutBodyAsync("foo", "bar");

    public Task Parameters_Spread_Model_spreadCompositeRequest() => Client.Default.ModelSpreadCompositeRequestAsync("foo", "bar", new ModelBodyParameter { Name = "foo" });

    public Task Parameters_Spread_Model_spreadCompositeRequestMix() => Client.Default.ModelSpreadCompositeRequestMixAsync("foo", "bar", new ModelCompositeRequestMix { Prop = "foo" });

    public Task Parameters_Spread_Alias_spreadAsRequestBody() => Client.Default.AliasSpreadAsRequestBodyAsync(new() { Name = "foo" });

    public Task Parameters_Spread_Alias_spreadParameterWithInnerModel() => Client.Default.AliasSpreadParameterWithInnerModelAsync("1", "bar", new AliasInnerModel { Name = "foo" });

    public Task Parameters_Spread_Alias_spreadAsRequestParameter() => Client.Default.AliasSpreadAsRequestParameterAsync("1", "bar", new() { Name = "foo" });

    public async Task Parameters_Spread_Alias_spreadWithMultipleParameters()
    {
        await Client.Default.AliasSpreadWithMultipleParametersAsync("1", "bar", new()
        {
            RequiredString = "foo",
            OptionalInt = 1,
            RequiredIntList = [1, 2],
            OptionalStringList = ["foo", "bar"],
        });
    }

    public Task Parameters_Spread_Alias_spreadParameterWithInnerAlias() => Client.Default.AliasSpreadParameterWithInnerAliasAsync("1", "bar", new() { Name = "foo", Age = 1 });
}
