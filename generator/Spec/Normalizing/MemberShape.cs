namespace ApiVideo.Generator.Spec.Normalizing;

/// <summary>A member that NSwag reads: its shape, what objects it holds, and which texts it allows.</summary>
internal sealed record MemberShape(ValueShape Shape, ObjectKind Kind = ObjectKind.None, string[]? Allowed = null);
