using Microsoft.OpenApi;

namespace Warehouse.Documents;

/// <summary>The keys of the warehouse in words of Microsoft.OpenApi, which two of the packages write with.</summary>
internal static class SecuritySchemes
{
    public static OpenApiSecurityScheme Bearer => new() { Type = SecuritySchemeType.Http, Scheme = "bearer" };

    public static OpenApiSecurityScheme ApiKey =>
        new() { Type = SecuritySchemeType.ApiKey, In = ParameterLocation.Header, Name = KeyHandler.HeaderName };

    public static void Ask(OpenApiOperation operation, string scheme, OpenApiDocument? document)
    {
        operation.Security ??= [];
        operation.Security.Add(new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(scheme, document)] = [] });
    }
}
