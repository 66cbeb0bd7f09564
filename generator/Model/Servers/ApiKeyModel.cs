using ApiVideo.Generator.Model.Requests;

namespace ApiVideo.Generator.Model.Servers;

/// <summary>An API key: the factory method that takes it, and where it travels.</summary>
internal sealed record ApiKeyModel(string FactoryName, string WireName, ParameterLocation Location);
