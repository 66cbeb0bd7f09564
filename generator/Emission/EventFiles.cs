using ApiVideo.Generator.Emission.Events;
using ApiVideo.Generator.Model.Events;

namespace ApiVideo.Generator.Emission;

/// <summary>The files of the events.</summary>
internal static class EventFiles
{
    private const string Area = "Events";

    public static IEnumerable<EmittedFile> Emit(EventModel model)
    {
        yield return EmittedFile.Create(model.Scope, Area, model.TypeName, EventEmitter.Emit(model));
    }

    public static IEnumerable<EmittedFile> Emit(EventsFile model)
    {
        yield return EmittedFile.Create(model.Scope, Area, "WebhookEvent", EventBaseEmitter.Emit(model));
        yield return EmittedFile.Create(model.Scope, Area, "IWebhookHandler", HandlerEmitter.Emit(model));
    }
}
