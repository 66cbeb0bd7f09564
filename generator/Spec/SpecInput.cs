using ApiVideo.Generator.Model;
using ApiVideo.Generator.Places;

namespace ApiVideo.Generator.Spec;

/// <summary>A spec with the other files that its references may lead to.</summary>
internal sealed record SpecInput(SpecFile Root, EquatableArray<SpecFile> Others, string? NamespaceTakenBy);
