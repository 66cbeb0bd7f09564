namespace ApiVideo.Generator.Model.Servers;

/// <summary>An HTTP authentication scheme other than basic and bearer: the factory method that takes the value for it.</summary>
internal sealed record HttpSchemeModel(string FactoryName, string Scheme);
