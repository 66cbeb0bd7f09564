using ApiVideo.Generator.Emission.Events;
using ApiVideo.Generator.Model.Events;

namespace ApiVideo.Generator.Emission;

/// <summary>The files of the events.</summary>
internal static class EventFiles
{
    private const string Area = "Events";

    private const int MaxFiles = 50;

    public static IEnumerable<FileGroup<EventModel>> Group(IEnumerable<EventModel> models) => FileGroups.Of(models, model => model.TypeName, MaxFiles);

    public static IEnumerable<EmittedFile> Emit(FileGroup<EventModel> file)
    {
        yield return EmittedFile.Create(file.Items[0].Scope, Area, file.Name, [.. file.Items.Select(EventEmitter.Emit)]);
    }

    public static IEnumerable<EmittedFile> Emit(EventsFile model)
    {
        yield return EmittedFile.Create(model.Scope, Area, "WebhookEvent", EventBaseEmitter.Emit(model));
        yield return EmittedFile.Create(model.Scope, Area, "IWebhookHandler", HandlerEmitter.Emit(model));
    }
}
