using NSwag;
using NSwag.Generation.Processors.Security;

namespace Warehouse.Documents;

/// <summary>The document of NSwag.</summary>
internal static class NSwagDocument
{
    public static IServiceCollection AddNSwagDocument(this IServiceCollection services) => services.AddOpenApiDocument(document =>
    {
        document.DocumentName = "nswag";
        document.Title = "Warehouse";
        document.Version = "v1";
        document.AddSecurity(KeyHandler.Bearer, new OpenApiSecurityScheme { Type = OpenApiSecuritySchemeType.Http, Scheme = "bearer" });
        document.AddSecurity(KeyHandler.ApiKey, new OpenApiSecurityScheme
        {
            Type = OpenApiSecuritySchemeType.ApiKey,
            In = OpenApiSecurityApiKeyLocation.Header,
            Name = KeyHandler.HeaderName,
        });
        document.OperationProcessors.Add(new AspNetCoreOperationSecurityScopeProcessor(KeyHandler.Bearer));
    });
}
