using ApiVideo.Generator.Emission.Hosting;
using ApiVideo.Generator.Model;

namespace ApiVideo.Generator.Emission;

/// <summary>The files that the project's references decide on.</summary>
internal static class HostingFiles
{
    private const string Area = "Hosting";

    public static IEnumerable<EmittedFile> Emit(HostingFile model)
    {
        var client = model.Client;
        if (model.HasRateLimiting)
        {
            yield return EmittedFile.Create(client.Scope, Area, client.TypeName + "Options", RateLimiterEmitter.Emit(client));
        }

        if (model.HasHttpFactory)
        {
            yield return EmittedFile.Create(client.Scope, Area, ServicesEmitter.TypeName(client), ServicesEmitter.Emit(client, model.LogsQueries));
            yield return EmittedFile.Create(client.Scope, Area, ServicesEmitter.TypeName(client) + ".Configuration", ConfigurationEmitter.Emit(client));
        }

        if (model.HasResilience)
        {
            yield return EmittedFile.Create(client.Scope, Area, ResilienceEmitter.TypeName(client), ResilienceEmitter.Emit(client));
        }
    }
}
