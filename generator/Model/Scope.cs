namespace ApiVideo.Generator.Model;

/// <summary>Represents the namespace and the accessibility that all emitted files of one client share.</summary>
internal sealed record Scope(string Namespace, bool IsPublic)
{
    /// <summary>The last part of the namespace for what users do not see, which no type of a document is called.</summary>
    public const string RuntimeSegment = "ClientRuntime";

    public string RuntimeNamespace => Namespace + "." + RuntimeSegment;

    /// <summary>The C# accessibility of a type that users may see.</summary>
    public string Accessibility => IsPublic ? "public" : "internal";

    public string AccessibilityOf(bool isVisible) => isVisible ? Accessibility : "internal";
}
