using System;
using System.Collections.Generic;
using System.Threading.Tasks;

namespace Scenarios;

internal sealed class RoutesCalls(Uri server) : ScenarioCalls(server)
{
    public Task Routes_fixed() => Client.Default.InInterfaceFixedAsync();

    public Task Routes_InInterface() => Client.Default.FixedAsync();

    public Task Routes_PathParameters_templateOnly() => Client.Default.PathParametersTemplateOnlyAsync("a");

    public Task Routes_PathParameters_explicit() => Client.Default.PathParametersExplicitAsync("a");

    public Task Routes_PathParameters_annotationOnly() => Client.Default.PathParametersAnnotationOnlyAsync("a");

    public Task Routes_QueryParameters_templateOnly() => Client.Default.QueryParametersTemplateOnlyAsync("a");

    public Task Routes_QueryParameters_explicit() => Client.Default.QueryParametersExplicitAsync("a");

    public Task Routes_QueryParameters_annotationOnly() => Client.Default.QueryParametersAnnotationOnlyAsync("a");

    public Task Routes_PathParameters_SimpleExpansion_Standard_primitive() => Client.Default.StandardPrimitiveAsync("a");

    public Task Routes_PathParameters_SimpleExpansion_Standard_array() => Client.Default.StandardArrayAsync(["a", "b"]);

    public Task Routes_PathParameters_SimpleExpansion_Standard_record() => Client.Default.StandardRecordAsync(new Dictionary<string, int> { ["a"] = 1, ["b"] = 2 });

    public Task Routes_PathParameters_SimpleExpansion_Explode_primitive() => Client.Default.ExplodePrimitiveAsync("a");

    public Task Routes_PathParameters_SimpleExpansion_Explode_array() => Client.Default.ExplodeArrayAsync(["a", "b"]);

    public Task Routes_PathParameters_SimpleExpansion_Explode_record() => Client.Default.ExplodeRecordAsync(new Dictionary<string, int> { ["a"] = 1, ["b"] = 2 });

    public Task Routes_PathParameters_LabelExpansion_Standard_primitive() => Client.Default.StandardPrimitive3Async("a");

    public Task Routes_PathParameters_LabelExpansion_Standard_array() => Client.Default.StandardArray3Async(["a", "b"]);

    public Task Routes_PathParameters_LabelExpansion_Standard_record() => Client.Default.StandardRecord3Async(new Dictionary<string, int> { ["a"] = 1, ["b"] = 2 });

    public Task Routes_PathParameters_LabelExpansion_Explode_primitive() => Client.Default.ExplodePrimitive3Async("a");

    public Task Routes_PathParameters_LabelExpansion_Explode_array() => Client.Default.ExplodeArray3Async(["a", "b"]);

    public Task Routes_PathParameters_LabelExpansion_Explode_record() => Client.Default.ExplodeRecord3Async(new Dictionary<string, int> { ["a"] = 1, ["b"] = 2 });

    public Task Routes_PathParameters_MatrixExpansion_Standard_primitive() => Client.Default.StandardPrimitive4Async("a");

    public Task Routes_PathParameters_MatrixExpansion_Standard_array() => Client.Default.StandardArray4Async(["a", "b"]);

    public Task Routes_PathParameters_MatrixExpansion_Standard_record() => Client.Default.StandardRecord4Async(new Dictionary<string, int> { ["a"] = 1, ["b"] = 2 });

    public Task Routes_PathParameters_MatrixExpansion_Explode_primitive() => Client.Default.ExplodePrimitive4Async("a");

    public Task Routes_PathParameters_MatrixExpansion_Explode_array() => Client.Default.ExplodeArray4Async(["a", "b"]);

    public Task Routes_PathParameters_MatrixExpansion_Explode_record() => Client.Default.ExplodeRecord4Async(new Dictionary<string, int> { ["a"] = 1, ["b"] = 2 });

    public Task Routes_QueryParameters_QueryExpansion_Standard_primitive() => Client.Default.StandardPrimitive5Async("a");

    public Task Routes_QueryParameters_QueryExpansion_Standard_array() => Client.Default.StandardArray5Async(["a", "b"]);

    public Task Routes_QueryParameters_QueryExpansion_Standard_record() => Client.Default.StandardRecord5Async(new Dictionary<string, int> { ["a"] = 1, ["b"] = 2 });

    public Task Routes_QueryParameters_QueryExpansion_Explode_primitive() => Client.Default.ExplodePrimitive5Async("a");

    public Task Routes_QueryParameters_QueryExpansion_Explode_array() => Client.Default.ExplodeArray5Async(["a", "b"]);

    public Task Routes_QueryParameters_QueryExpansion_Explode_record() => Client.Default.ExplodeRecord5Async(new Dictionary<string, int> { ["a"] = 1, ["b"] = 2 });
}
