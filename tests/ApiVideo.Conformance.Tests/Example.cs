using ApiVideo.Generator.Model;
using Newtonsoft.Json.Linq;

namespace ApiVideo.Conformance.Tests;

/// <summary>A JSON example of a document, where it stands, and the type that it is one of.</summary>
internal sealed record Example(string Place, TypeRef Type, JToken Value);
