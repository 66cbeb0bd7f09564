using System;
using System.Threading.Tasks;

namespace Scenarios;

internal sealed class CollectionFormatCalls(Uri server) : ScenarioCalls(server)
{
    public Task Parameters_CollectionFormat_Query_multi() => Client.Default.QueryMultiAsync(["blue", "red", "green"]);

    public Task Parameters_CollectionFormat_Query_ssv() => Client.Default.QuerySsvAsync(["blue", "red", "green"]);

    public Task Parameters_CollectionFormat_Query_pipes() => Client.Default.QueryPipesAsync(["blue", "red", "green"]);

    public Task Parameters_CollectionFormat_Query_csv() => Client.Default.QueryCsvAsync(["blue", "red", "green"]);

    public Task Parameters_CollectionFormat_Header_csv() => Client.Default.HeaderCsvAsync(["blue", "red", "green"]);
}
