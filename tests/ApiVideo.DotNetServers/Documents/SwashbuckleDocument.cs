using System.Reflection;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace Warehouse.Documents;

/// <summary>The document of Swashbuckle.</summary>
internal static class SwashbuckleDocument
{
    public static IServiceCollection AddSwashbuckleDocument(this IServiceCollection services) => services.AddSwaggerGen(options =>
    {
        options.SwaggerDoc("swashbuckle", new OpenApiInfo { Title = "Warehouse", Version = "v1" });
        options.IncludeXmlComments(Path.ChangeExtension(typeof(Server).Assembly.Location, ".xml"), includeControllerXmlComments: true);
        options.SupportNonNullableReferenceTypes();
        options.UseAllOfToExtendReferenceSchemas();
        options.UseAllOfForInheritance();
        options.UseOneOfForPolymorphism();
        options.SelectSubTypesUsing(type => DerivedTypesOf(type).Select(derived => derived.DerivedType));
        options.SelectDiscriminatorNameUsing(type => DerivedTypesOf(type).Any()
            ? type.GetCustomAttribute<JsonPolymorphicAttribute>()?.TypeDiscriminatorPropertyName ?? "$type"
            : null);
        options.SelectDiscriminatorValueUsing(type => DerivedTypesOf(type.BaseType is { } parent && parent != typeof(object) ? parent : type)
            .FirstOrDefault(derived => derived.DerivedType == type)?.TypeDiscriminator as string);
        options.AddSecurityDefinition(KeyHandler.Bearer, SecuritySchemes.Bearer);
        options.AddSecurityDefinition(KeyHandler.ApiKey, SecuritySchemes.ApiKey);
        options.OperationFilter<SecurityFilter>();
    });

    // What System.Text.Json knows of a type's kinds, which Swashbuckle has to be handed.
    private static IEnumerable<JsonDerivedTypeAttribute> DerivedTypesOf(Type type) =>
        type.GetCustomAttributes<JsonDerivedTypeAttribute>(inherit: false);

    private sealed class SecurityFilter : IOperationFilter
    {
        public void Apply(OpenApiOperation operation, OperationFilterContext context)
        {
            foreach (IAuthorizeData asked in context.ApiDescription.ActionDescriptor.EndpointMetadata.OfType<IAuthorizeData>())
            {
                SecuritySchemes.Ask(operation, asked.AuthenticationSchemes!, context.Document);
            }
        }
    }
}
