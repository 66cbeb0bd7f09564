using ApiVideo.Generator.Diagnostics;
using ApiVideo.Generator.Model;

namespace ApiVideo.Generator;

/// <summary>What one spec came to: a model, if it could be made, and what there is to tell.</summary>
internal sealed record BuildResult(string Path, ClientModel? Client, EquatableArray<SpecFinding> Findings);
