using Newtonsoft.Json.Linq;

namespace ApiVideo.Generator.Spec.Reading;

/// <summary>A finished node with its size, so that a copy of it can be refused before it is made.</summary>
internal readonly record struct AnchoredNode(JToken Value, int Nodes, int Depth);
