using ApiVideo.Generator.Places;
using Newtonsoft.Json.Linq;

namespace ApiVideo.Generator.Spec.Normalizing;

/// <summary>A member's value and where it is written. The value still belongs to its source tree and is never changed.</summary>
internal readonly record struct DraftMember(JToken Value, SpecPointer Pointer);
