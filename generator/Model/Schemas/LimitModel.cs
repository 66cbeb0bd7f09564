namespace ApiVideo.Generator.Model.Schemas;

/// <summary>A limit of the values of a schema beyond their type: a keyword of JSON Schema, and its value.</summary>
/// <param name="Keyword">The keyword.</param>
/// <param name="Value">The text, or the number or truth value as JSON writes it.</param>
/// <param name="IsText">Whether the value is a text.</param>
internal sealed record LimitModel(string Keyword, string Value, bool IsText);
