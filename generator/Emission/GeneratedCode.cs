namespace ApiVideo.Generator.Emission;

/// <summary>The attribute that marks each emitted type.</summary>
internal static class GeneratedCode
{
    /// <summary>The generator's release, not its build, so that a rebuild changes no output.</summary>
    public const string Version = "1.0.0";

    public const string Attribute = $"[global::System.CodeDom.Compiler.GeneratedCode(\"ApiVideo.Generator\", \"{Version}\")]";

    public const string Hidden = "[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]";

    public const string Deprecated = "[global::System.Obsolete(\"The OpenAPI document marks this as deprecated.\")]";
}
