using ApiVideo.Generator.Model;

namespace ApiVideo.Generator.Emission;

/// <summary>What is emitted into one file.</summary>
internal sealed record FileGroup<T>(string Name, EquatableArray<T> Items);
