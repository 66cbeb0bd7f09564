using ApiVideo.Generator.Emission.OpenApi;
using ApiVideo.Generator.Model;

namespace ApiVideo.Generator.Emission;

/// <summary>The file that describes the types of a client in the OpenAPI document of an ASP.NET Core application.</summary>
internal static class OpenApiFiles
{
    private const string Area = "OpenApi";

    public static IEnumerable<EmittedFile> Emit(OpenApiFile model) => [EmittedFile.Create(model.Scope, Area, SchemasEmitter.TypeName(model), SchemasEmitter.Emit(model))];
}
