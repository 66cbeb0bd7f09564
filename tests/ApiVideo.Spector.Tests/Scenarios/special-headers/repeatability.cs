using System;
using System.Threading.Tasks;

namespace Scenarios;

internal sealed class RepeatabilityCalls(Uri server) : ScenarioCalls(server)
{
    public async Task SpecialHeaders_Repeatability_immediateSuccess()
    {
        var response = await Client.Default.ImmediateSuccessAsync(
            "2378d9bc-1726-11ee-be56-0242ac120002",
            new DateTimeOffset(2022, 11, 15, 12, 45, 26, TimeSpan.Zero));
        Check.Equal("accepted", response.Headers.RepeatabilityResult?.ToString());
    }
}
