using System;
using System.Threading.Tasks;

namespace Scenarios;

internal sealed class VisibilityCalls(Uri server) : ScenarioCalls(server)
{
    public async Task Type_Model_Visibility_getModel()
    {
        Check.Equal("abc", (await Client.Default.GetModelAsync(123, new VisibilityModel())).Value.ReadProp);
    }

    public Task Type_Model_Visibility_headModel() => Client.Default.HeadModelAsync(123, new VisibilityModel());

    public Task Type_Model_Visibility_putModel() => Client.Default.PutModelAsync(new VisibilityModelCreateOrUpdate { CreateProp = ["foo", "bar"], UpdateProp = [1, 2] });

    public Task Type_Model_Visibility_patchModel() => Client.Default.PatchModelAsync(new VisibilityModelUpdate { UpdateProp = [1, 2] });

    public Task Type_Model_Visibility_postModel() => Client.Default.PostModelAsync(new VisibilityModelCreate { CreateProp = ["foo", "bar"] });

    public Task Type_Model_Visibility_deleteModel() => Client.Default.DeleteModelAsync(new VisibilityModelDelete { DeleteProp = true });

    public async Task Type_Model_Visibility_putReadOnlyModel()
    {
        var value = (await Client.Default.PutReadOnlyModelAsync(new ReadOnlyModel())).Value;
        Check.Sequence(value.OptionalNullableIntList, 1, 2, 3);
        Check.Map(value.OptionalStringRecord, ("k1", "value1"), ("k2", "value2"));
    }
}
