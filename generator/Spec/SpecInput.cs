using ApiVideo.Generator.Model;

namespace ApiVideo.Generator.Spec;

/// <summary>A spec with the other files that its references may lead to.</summary>
internal sealed record SpecInput(SpecFile Root, EquatableArray<SpecFile> Others, string? NamespaceTakenBy);
