namespace ApiVideo.Generator.Model.Events;

/// <summary>Represents the code that all events of a document share: the base with its reader, and the handler.</summary>
internal sealed record EventsFile
{
    public required Scope Scope { get; init; }

    public required EquatableArray<EventCaseModel> Cases { get; init; }

    /// <summary>Gets the header that names events; null where the document has none.</summary>
    public required EventHeaderModel? Header { get; init; }

    /// <summary>Gets how payloads alone tell events apart.</summary>
    public required EventTellerModel Teller { get; init; }

    /// <summary>Gets a value indicating whether a delivery may be something else than an object.</summary>
    public required bool TakesAnyJson { get; init; }
}
