using ApiVideo.Generator.Model.Schemas;

namespace ApiVideo.Generator.Model.Events;

/// <summary>What the JSON of an event looks like.</summary>
internal sealed record EventShapeModel(string TypeName, UnionShapeModel Shape);
