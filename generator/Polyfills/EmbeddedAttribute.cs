namespace Microsoft.CodeAnalysis;

/// <summary>Hides a type from other assemblies, including the tests that see the internal types of this one.</summary>
[Embedded]
[AttributeUsage(AttributeTargets.All)]
internal sealed class EmbeddedAttribute : Attribute;
