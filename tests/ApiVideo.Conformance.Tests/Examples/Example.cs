using System.Text.Json.Nodes;
using ApiVideo.Generator.Model.Schemas;

namespace ApiVideo.Conformance.Tests.Examples;

/// <summary>A JSON example of a document, where it stands, the type that it is read as, and the schema that it should fit.</summary>
internal sealed record Example(string Place, TypeRef Type, JsonObject? Schema, JsonNode? Value);
