using ApiVideo.Generator.Places;
using Newtonsoft.Json.Linq;

namespace ApiVideo.Generator.Spec.Normalizing;

/// <summary>What a reference leads to, after references that lead to references.</summary>
internal readonly record struct ResolvedReference(JToken Node, SpecPointer Pointer);
