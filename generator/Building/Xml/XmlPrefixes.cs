using Newtonsoft.Json.Linq;

namespace ApiVideo.Generator.Building.Xml;

/// <summary>The namespaces that the document gives its prefixes, for those that are used without one.</summary>
internal sealed class XmlPrefixes(BuildContext context)
{
    public const string OfXml = "http://www.w3.org/XML/1998/namespace";

    private ILookup<string, string>? _namespaces;

    /// <summary>Gets the only namespace that the document gives the prefix; null for none or several.</summary>
    public string? NamespaceOf(string prefix)
    {
        _namespaces ??= context.Spec.Root.Descendants().OfType<JProperty>()
            .Where(property => property.Name == "xml")
            .Select(property => property.Value)
            .OfType<JObject>()
            .Select(xml => (Prefix: xml["prefix"], Namespace: xml["namespace"]))
            .Where(xml => xml.Prefix?.Type == JTokenType.String && xml.Namespace?.Type == JTokenType.String)
            .Select(xml => ((string)xml.Prefix!, (string)xml.Namespace!))
            .Distinct()
            .ToLookup(xml => xml.Item1, xml => xml.Item2, StringComparer.Ordinal);
        return _namespaces[prefix].Take(2).ToList() is [var only] ? only : null;
    }
}
