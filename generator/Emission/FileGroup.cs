using ApiVideo.Generator.Model;

namespace ApiVideo.Generator.Emission;

/// <summary>Contains the models whose types are emitted into one file.</summary>
internal sealed record FileGroup<T>(string Name, EquatableArray<T> Items);
