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

    public static IEnumerable<EmittedFile> Emit(ApiModel model)
    {
        yield return EmittedFile.Create(model.Scope, Area, model.TypeName, ApiEmitter.Emit(model));
        if (model.IsVisible)
        {
            yield return EmittedFile.Create(model.Scope, Area, model.InterfaceName, ApiInterfaceEmitter.Emit(model));
            if (OverloadsEmitter.Emit(model) is { } overloads)
            {
                yield return EmittedFile.Create(model.Scope, Area, model.ExtensionsName, overloads);
            }
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
