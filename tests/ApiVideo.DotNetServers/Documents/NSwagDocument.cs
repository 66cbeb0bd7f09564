using Microsoft.AspNetCore.Authorization;
using NSwag;
using NSwag.Generation.AspNetCore;
using NSwag.Generation.Processors;
using NSwag.Generation.Processors.Contexts;

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
        document.OperationProcessors.Add(new SecurityProcessor());
    });

    private sealed class SecurityProcessor : IOperationProcessor
    {
        public bool Process(OperationProcessorContext context)
        {
            var metadata = ((AspNetCoreOperationProcessorContext)context).ApiDescription.ActionDescriptor.EndpointMetadata;
            foreach (IAuthorizeData asked in metadata.OfType<IAuthorizeData>())
            {
                OpenApiOperation operation = context.OperationDescription.Operation;
                operation.Security ??= [];
                operation.Security.Add(new OpenApiSecurityRequirement { [asked.AuthenticationSchemes!] = [] });
            }

            return true;
        }
    }
}
