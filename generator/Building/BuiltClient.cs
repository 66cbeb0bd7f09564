using ApiVideo.Generator.Model;

namespace ApiVideo.Generator.Building;

/// <summary>Represents the model of a client, with the elements of the document that it was built from.</summary>
internal sealed record BuiltClient(ClientModel Model, ModelSources Sources);
