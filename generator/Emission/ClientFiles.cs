using ApiVideo.Generator.Emission.Client;
using ApiVideo.Generator.Emission.Headers;
using ApiVideo.Generator.Emission.Json;
using ApiVideo.Generator.Model;
using ApiVideo.Generator.Model.Operations;
using ApiVideo.Generator.Model.Responses;

namespace ApiVideo.Generator.Emission;

/// <summary>The files of everything but schemas.</summary>
internal static class ClientFiles
{
    private const string Area = "Client";
    private const int MaxFiles = 70;

    public static IEnumerable<EmittedFile> Emit(ClientFile model)
    {
        yield return EmittedFile.Create(model.Scope, Area, model.TypeName, ClientEmitter.Emit(model));
        yield return EmittedFile.Create(model.Scope, Area, model.TypeName + "Options", OptionsEmitter.Emit(model));
        if (!model.Security.IsEmpty)
        {
            yield return EmittedFile.Create(model.Scope, Area, model.Prefix + "Credential", CredentialEmitter.Emit(model));
        }

        if (model.Servers.Count + model.RelativeServers.Count + model.OpenServers.Count + model.OperationServers.Count > 0)
        {
            yield return EmittedFile.Create(model.Scope, Area, model.Prefix + "Server", ServerEmitter.Emit(model));
        }
    }

    public static IEnumerable<FileGroup<ApiModel>> Group(IEnumerable<ApiModel> models) => FileGroups.Of(models, model => model.TypeName, MaxFiles);

    public static IEnumerable<EmittedFile> Emit(FileGroup<ApiModel> file)
    {
        yield return EmittedFile.Create(file.Items[0].Scope, Area, file.Name, [.. file.Items.SelectMany(Types)]);
    }

    /// <summary>Gets an API's interface, its class, and the overloads for parameters that are added later.</summary>
    private static IEnumerable<SourceWriter> Types(ApiModel model)
    {
        if (!model.IsVisible)
        {
            yield return ApiEmitter.Emit(model);
            yield break;
        }

        yield return ApiInterfaceEmitter.Emit(model);
        yield return ApiEmitter.Emit(model);
        if (OverloadsEmitter.Emit(model) is { } overloads)
        {
            yield return overloads;
        }
    }

    public static IEnumerable<EmittedFile> Emit(HeadersFile model)
    {
        if (model.Headers.Count > 0)
        {
            yield return EmittedFile.Create(model.Scope, "Headers", "ApiResponseHeaders", HeadersEmitter.Emit(model));
        }
    }

    public static IEnumerable<EmittedFile> Emit(ContextFile model)
    {
        yield return EmittedFile.Create(model.Scope, "Json", model.TypeName, ContextEmitter.Emit(model));
    }
}
