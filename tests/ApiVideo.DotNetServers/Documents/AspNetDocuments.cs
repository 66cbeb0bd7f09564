using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Warehouse.Documents;

/// <summary>The documents of Microsoft.AspNetCore.OpenApi, in both versions that it writes.</summary>
internal static class AspNetDocuments
{
    public static IServiceCollection AddAspNetDocuments(this IServiceCollection services)
    {
        services.AddOpenApi("aspnet-3.1", options => Configure(options, OpenApiSpecVersion.OpenApi3_1));
        services.AddOpenApi("aspnet-3.0", options => Configure(options, OpenApiSpecVersion.OpenApi3_0));
        return services;
    }

    private static void Configure(OpenApiOptions options, OpenApiSpecVersion version)
    {
        options.OpenApiVersion = version;
        options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info = new OpenApiInfo { Title = "Warehouse", Version = "v1" };
            document.Components ??= new OpenApiComponents();
            document.Components.SecuritySchemes = new Dictionary<string, IOpenApiSecurityScheme>
            {
                [KeyHandler.Bearer] = SecuritySchemes.Bearer,
                [KeyHandler.ApiKey] = SecuritySchemes.ApiKey,
            };
            return Task.CompletedTask;
        });
        options.AddOperationTransformer((operation, context, _) =>
        {
            foreach (IAuthorizeData asked in context.Description.ActionDescriptor.EndpointMetadata.OfType<IAuthorizeData>())
            {
                SecuritySchemes.Ask(operation, asked.AuthenticationSchemes!, context.Document);
            }

            return Task.CompletedTask;
        });
    }
}
