namespace ApiVideo.Generator.Model.Schemas;

/// <summary>A value that never varies: a member of an enum by its name, or a number or truth value as C# and JSON both write it.</summary>
internal sealed record ConstantModel(string Text, bool IsEnumMember);
