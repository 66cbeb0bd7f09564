using ApiVideo.Generator.Diagnostics;
using ApiVideo.Generator.Places;
using ApiVideo.Generator.Spec.Normalizing;
using ApiVideo.Generator.Spec.Reading;
using Newtonsoft.Json.Linq;

namespace ApiVideo.Generator.Spec.Overlays;

/// <summary>Reads the file of an overlay, without its actions.</summary>
internal static class OverlayReader
{
    /// <summary>Gets the overlay; null after an error.</summary>
    public static Overlay? Read(SpecFile file, SpecFile document, FindingBag findings, CancellationToken cancellation)
    {
        var start = SpecPointer.RootOf(file.Path);
        var hadErrors = findings.HasErrors;
        var tree = TreeReader.Read(file, findings, cancellation);
        if (findings.HasErrors && !hadErrors)
        {
            return null;
        }

        if (tree is not JObject root || root.Property("overlay") is not { Value: var version })
        {
            findings.OverlayUnusable(start, tree is null ? "the file is empty" : "it has no 'overlay' with its version at its top level");
            return null;
        }

        if (IsFirstVersion(version) is not { } isFirst)
        {
            findings.OverlayUnusable(start.Child("overlay"), $"the version '{ScalarValues.Text(version)}' is not supported; use 1.0.0 or 1.1.0");
            return null;
        }

        if (root["actions"] is not JArray { Count: > 0 } actions)
        {
            findings.OverlayUnusable(start.Child("actions"), "'actions' should be a list of at least one action");
            return null;
        }

        CheckDocument(root["extends"], start.Child("extends"), document, findings);
        return new Overlay(file, actions, isFirst);
    }

    // YAML reads an unquoted 1.0 as a number.
    private static bool? IsFirstVersion(JToken version) => ScalarValues.Text(version) switch
    {
        "1" or "1.0" => true,
        "1.1" => false,
        { } text when text.StartsWith("1.0.", StringComparison.Ordinal) => true,
        { } text when text.StartsWith("1.1.", StringComparison.Ordinal) => false,
        _ => null,
    };

    // An address says nothing about the name of the copy that the project has.
    private static void CheckDocument(JToken? extends, SpecPointer at, SpecFile document, FindingBag findings)
    {
        if (extends is not JValue { Value: string { Length: > 0 } address } || SpecPath.IsAbsolute(address))
        {
            return;
        }

        var meant = NameOf(Uri.UnescapeDataString(address.Split('?', '#')[0]));
        var name = NameOf(document.Path);
        if (meant.Length > 0 && !string.Equals(meant, name, StringComparison.OrdinalIgnoreCase))
        {
            findings.DocumentDefect(at, $"This overlay is made for '{meant}', but the project applies it to '{name}'");
        }
    }

    private static string NameOf(string path) => path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
}
