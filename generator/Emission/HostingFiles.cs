using ApiVideo.Generator.Emission.Hosting;
using ApiVideo.Generator.Model;

namespace ApiVideo.Generator.Emission;

/// <summary>The files that the project's references decide on.</summary>
internal static class HostingFiles
{
    private const string Area = "Hosting";

    public static IEnumerable<EmittedFile> Emit(HostingFile model)
    {
        if (model.HasRateLimiting)
        {
            yield return EmittedFile.Create(model.Client.Scope, Area, model.Client.TypeName + "Options", RateLimiterEmitter.Emit(model.Client));
        }
    }
}
