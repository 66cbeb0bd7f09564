using NJsonSchema;

namespace ApiVideo.Generator.Building.Schemas;

/// <summary>A schema that is written out where it is used.</summary>
internal readonly record struct InlinePlace(JsonSchema Schema, string Name, bool IsInChoice);
