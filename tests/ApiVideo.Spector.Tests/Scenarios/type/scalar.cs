using System;
using System.Text.Json;
using System.Threading.Tasks;

namespace Scenarios;

internal sealed class ScalarCalls(Uri server) : ScenarioCalls(server)
{
    public async Task Type_Scalar_String_get()
    {
        Check.Equal("test", (await Client.Default.StringGetAsync()).Value);
    }

    public Task Type_Scalar_String_put() => Client.Default.StringPutAsync("test");

    public async Task Type_Scalar_Boolean_get()
    {
        Check.Equal(true, (await Client.Default.BooleanGetAsync()).Value);
    }

    public Task Type_Scalar_Boolean_put() => Client.Default.BooleanPutAsync(true);

    public async Task Type_Scalar_Unknown_get()
    {
        Check.Equal("test", (await Client.Default.UnknownGetAsync()).Value.GetString());
    }

    public Task Type_Scalar_Unknown_put() => Client.Default.UnknownPutAsync(JsonSerializer.SerializeToElement("test"));

    public async Task Type_Scalar_DecimalType_responseBody()
    {
        Check.Equal(0.33333m, (await Client.Default.DecimalTypeResponseBodyAsync()).Value);
    }

    public Task Type_Scalar_DecimalType_requestBody() => Client.Default.DecimalTypeRequestBodyAsync(0.33333m);

    public Task Type_Scalar_DecimalType_requestParameter() => Client.Default.DecimalTypeRequestParameterAsync(0.33333m);

    public async Task Type_Scalar_Decimal128Type_responseBody()
    {
        Check.Equal(0.33333m, (await Client.Default.Decimal128TypeResponseBodyAsync()).Value);
    }

    public Task Type_Scalar_Decimal128Type_requestBody() => Client.Default.Decimal128TypeRequestBodyAsync(0.33333m);

    public Task Type_Scalar_Decimal128Type_requestParameter() => Client.Default.Decimal128TypeRequestParameterAsync(0.33333m);

    public async Task Type_Scalar_DecimalVerify_prepareVerify()
    {
        Check.Sequence((await Client.Default.DecimalVerifyPrepareVerifyAsync()).Value, 0.1m, 0.1m, 0.1m);
    }

    public Task Type_Scalar_DecimalVerify_verify() => Client.Default.DecimalVerifyVerifyAsync(0.1m + 0.1m + 0.1m);

    public async Task Type_Scalar_Decimal128Verify_prepareVerify()
    {
        Check.Sequence((await Client.Default.Decimal128VerifyPrepareVerifyAsync()).Value, 0.1m, 0.1m, 0.1m);
    }

    public Task Type_Scalar_Decimal128Verify_verify() => Client.Default.Decimal128VerifyVerifyAsync(0.1m + 0.1m + 0.1m);
}
