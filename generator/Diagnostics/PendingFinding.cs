using ApiVideo.Generator.Model;
using ApiVideo.Generator.Places;

namespace ApiVideo.Generator.Diagnostics;

/// <summary>A finding whose place is not yet a line: a pointer, or an offset where the document has no tree yet.</summary>
internal sealed record PendingFinding(string Id, EquatableArray<string> Arguments, SpecPointer? Pointer, int? Offset, int Length);
