namespace Warehouse.Minimal;

/// <summary>The warehouse as a minimal API.</summary>
internal static class WarehouseEndpoints
{
    public static void MapWarehouse(this IEndpointRouteBuilder routes)
    {
        NumberEndpoints.Map(routes.MapGroup("/numbers").WithTags("Numbers"));
        ScalarEndpoints.Map(routes.MapGroup("/scalars").WithTags("Scalars"));
        EnumEndpoints.Map(routes.MapGroup("/enums").WithTags("Enums"));
        ListEndpoints.Map(routes.MapGroup("/lists").WithTags("Lists"));
        AnythingEndpoints.Map(routes.MapGroup("/anything").WithTags("Anything"));
        ShapeEndpoints.Map(routes.MapGroup("/shapes").WithTags("Shapes"));
        AccountEndpoints.Map(routes.MapGroup("/accounts").WithTags("Accounts"));
        ResultEndpoints.Map(routes.MapGroup("/results").WithTags("Results"));
        BindingEndpoints.Map(routes.MapGroup("/binding").WithTags("Binding"));
        FileEndpoints.Map(routes.MapGroup("/files").WithTags("Files"));
        StreamEndpoints.Map(routes.MapGroup("/streams").WithTags("Streams"));
        KeyEndpoints.Map(routes.MapGroup("/keys").WithTags("Keys"));
    }
}
