namespace ApiVideo.Generator.Model;

/// <summary>What the JSON of an event looks like.</summary>
internal sealed record EventShapeModel(string TypeName, UnionShapeModel Shape);
