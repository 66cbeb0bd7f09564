using ApiVideo.Generator.Model.Schemas;

namespace ApiVideo.Generator.Model;

/// <summary>A type that the JSON context knows.</summary>
internal sealed record ContextEntry(string PropertyName, TypeRef Type, bool IsVisible);
