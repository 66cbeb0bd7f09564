using ApiVideo.Generator.Model.Schemas;

namespace ApiVideo.Generator.Model.Pages;

/// <summary>A parameter that counts pages or items: its C# name, its type, and where it starts.</summary>
internal sealed record PageCounter(string Parameter, TypeKind Kind, int First);
