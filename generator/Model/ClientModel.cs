using ApiVideo.Generator.Model.Events;
using ApiVideo.Generator.Model.Operations;
using ApiVideo.Generator.Model.Responses;
using ApiVideo.Generator.Model.Schemas;
using ApiVideo.Generator.Model.Xml;

namespace ApiVideo.Generator.Model;

/// <summary>Everything that is emitted for one document.</summary>
internal sealed record ClientModel
{
    public required ClientFile Client { get; init; }

    public required EquatableArray<ApiModel> Apis { get; init; }

    public required EquatableArray<SchemaModel> Schemas { get; init; }

    /// <summary>Gets the objects that XML bodies reach.</summary>
    public required EquatableArray<XmlTypeModel> Xml { get; init; }

    public required EquatableArray<EventModel> Events { get; init; }

    /// <summary>Gets what all events share; null when there are none.</summary>
    public required EventsFile? EventsFile { get; init; }

    public required HeadersFile Headers { get; init; }

    public required ContextFile Context { get; init; }
}
