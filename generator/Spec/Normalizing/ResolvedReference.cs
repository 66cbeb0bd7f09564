using ApiVideo.Generator.Places;
using Newtonsoft.Json.Linq;

namespace ApiVideo.Generator.Spec.Normalizing;

/// <summary>Represents the target of a reference, after all references in between.</summary>
internal readonly record struct ResolvedReference(JToken Node, SpecPointer Pointer);
