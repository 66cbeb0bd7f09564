using ApiVideo.Generator.Emission.Hosting;
using ApiVideo.Generator.Features;
using ApiVideo.Generator.Model;

namespace ApiVideo.Generator.Emission;

/// <summary>The files that the project's references decide on.</summary>
internal static class HostingFiles
{
    private const string Area = "Hosting";

    public static IEnumerable<EmittedFile> Emit(ClientFile model, CompilationFeatures features)
    {
        if (features.HasRateLimiting)
        {
            yield return EmittedFile.Create(model.Scope, Area, model.TypeName + "Options", RateLimiterEmitter.Emit(model));
        }
    }
}
