using ApiVideo.Generator.Model.Schemas;

namespace ApiVideo.Generator.Model.Events;

/// <summary>Represents the shape of the JSON of an event.</summary>
internal sealed record EventShapeModel(string TypeName, UnionShapeModel Shape);
