using System.Xml;
using ApiVideo.Generator.Model.Schemas;
using ApiVideo.Generator.Model.Xml;
using NJsonSchema;

namespace ApiVideo.Generator.Building.Xml;

/// <summary>Determines the nodes of values in XML. What cannot be said is added to a list of problems.</summary>
internal sealed class XmlNodes(BuildContext context, XmlPlaces places)
{
    private const int MaxDepth = 16;

    private readonly XmlPrefixes _prefixes = new(context);

    public static bool IsScalar(TypeRef type) => type.Kind is not (TypeKind.Any or TypeKind.File or TypeKind.Stream or TypeKind.Parts
        or TypeKind.Object or TypeKind.Union or TypeKind.List or TypeKind.Map);

    /// <summary>Gets the node of a whole body; its name is null where the document gives none.</summary>
    public XmlNodeModel Root(JsonSchema schema, TypeRef type, ICollection<XmlProblem> problems)
    {
        var said = places.Of(schema);
        var node = Named(XmlNodeKind.Element, said, said.Name ?? said.Component, problems);
        return type.Kind == TypeKind.List ? node with { Item = Item(said.Schema, type, inferred: node.Name, isBody: true, depth: 0, problems) } : WithValues(node, said, type, depth: 0, problems);
    }

    /// <summary>Gets the node of a member.</summary>
    public XmlNodeModel Member(string key, JsonSchema schema, TypeRef type, ICollection<XmlProblem> problems)
    {
        var said = places.Of(schema);
        var inferred = places.NamesReferences ? said.Component ?? key : key;
        if (type.Kind == TypeKind.List)
        {
            return List(said, type, key, inferred, problems);
        }

        var kind = said.NodeType switch
        {
            "attribute" => XmlNodeKind.Attribute,
            "text" => XmlNodeKind.Text,
            "cdata" => XmlNodeKind.CData,
            _ => XmlNodeKind.Element,
        };
        if (said.NodeType == "none")
        {
            problems.Add(new XmlProblem(context.Spec.PointerOf(schema), $"A member without a node of its own ('{key}') in XML"));
        }

        if (kind != XmlNodeKind.Element && !IsScalar(type))
        {
            problems.Add(new XmlProblem(context.Spec.PointerOf(schema), $"A member ('{key}') that is no scalar as attribute or text in XML"));
        }

        return WithValues(Named(kind, said, said.Name ?? inferred, problems), said, type, depth: 0, problems);
    }

    /// <summary>Gets the node of the values of a map, whose names are their keys.</summary>
    public XmlNodeModel Values(JsonSchema? values, TypeRef type, ICollection<XmlProblem> problems) =>
        values is null ? new XmlNodeModel(XmlNodeKind.Element, Name: null) : Values(values, type, depth: 0, problems);

    private XmlNodeModel Values(JsonSchema values, TypeRef type, int depth, ICollection<XmlProblem> problems)
    {
        if (type.Kind == TypeKind.List)
        {
            problems.Add(new XmlProblem(context.Spec.PointerOf(values), "A map of lists in XML"));
        }

        return WithValues(new XmlNodeModel(XmlNodeKind.Element, Name: null), places.Of(values), type, depth, problems);
    }

    private XmlNodeModel List(XmlSaid said, TypeRef type, string key, string inferred, ICollection<XmlProblem> problems)
    {
        if (said.IsAttribute || said.NodeType is "text" or "cdata")
        {
            problems.Add(new XmlProblem(context.Spec.PointerOf(said.Schema), $"A list ('{key}') as attribute or text in XML"));
        }

        if (!said.IsElement)
        {
            return new XmlNodeModel(XmlNodeKind.Element, key) { IsBareList = true, Item = Item(said.Schema, type, key, isBody: false, depth: 0, problems) };
        }

        var node = Named(XmlNodeKind.Element, said, said.Name ?? inferred, problems);
        return node with { Item = Item(said.Schema, type, node.Name, isBody: false, depth: 0, problems) };
    }

    /// <summary>Gets the node of a list's items: named as the list, where they have no name of their own.</summary>
    private XmlNodeModel Item(JsonSchema list, TypeRef type, string? inferred, bool isBody, int depth, ICollection<XmlProblem> problems)
    {
        if (list.Item is not { } items || depth > MaxDepth)
        {
            problems.Add(new XmlProblem(context.Spec.PointerOf(list), "A list whose items are not described, in XML"));
            return new XmlNodeModel(XmlNodeKind.Element, inferred);
        }

        var said = places.Of(items);
        var component = places.NamesReferences || isBody ? said.Component : null;
        var node = Named(XmlNodeKind.Element, said, said.Name ?? component ?? inferred, problems);
        if (type.Item!.Kind != TypeKind.List)
        {
            return WithValues(node, said, type.Item, depth + 1, problems);
        }

        if (!said.IsElement)
        {
            problems.Add(new XmlProblem(context.Spec.PointerOf(items), "A list in a list without an element for each in XML"));
        }

        return node with { Item = Item(said.Schema, type.Item, node.Name, isBody: false, depth + 1, problems) };
    }

    private XmlNodeModel WithValues(XmlNodeModel node, XmlSaid said, TypeRef type, int depth, ICollection<XmlProblem> problems)
    {
        if (type.Kind == TypeKind.Map && said.Schema.AdditionalPropertiesSchema is { } values && depth <= MaxDepth)
        {
            return node with { Item = Values(values, type.Item!, depth + 1, problems) };
        }

        if (type.Kind is TypeKind.Any or TypeKind.Union or TypeKind.Map)
        {
            problems.Add(new XmlProblem(context.Spec.PointerOf(said.Schema), type.Kind == TypeKind.Union ? "A choice of types in XML" : "A value of any type in XML"));
        }

        return node;
    }

    private XmlNodeModel Named(XmlNodeKind kind, XmlSaid said, string? name, ICollection<XmlProblem> problems)
    {
        if (kind is XmlNodeKind.Text or XmlNodeKind.CData)
        {
            return new XmlNodeModel(kind, Name: null);
        }

        // Some documents write the prefix into the name.
        var prefix = said.Prefix;
        if (name?.IndexOf(':') is > 0 and var colon)
        {
            prefix ??= name.Substring(0, colon);
            name = name.Substring(colon + 1);
        }

        if (name is not null && !IsName(name))
        {
            problems.Add(new XmlProblem(context.Spec.PointerOf(said.Schema), $"'{name}' as a name in XML"));
        }

        if (prefix is not null && (!IsName(prefix) || prefix == "xmlns"))
        {
            problems.Add(new XmlProblem(context.Spec.PointerOf(said.Schema), $"'{prefix}' as a prefix in XML"));
        }

        var @namespace = prefix == "xml" ? XmlPrefixes.OfXml : said.Namespace ?? (prefix is null ? null : _prefixes.NamespaceOf(prefix));
        if (prefix is not null && @namespace is null)
        {
            problems.Add(new XmlProblem(context.Spec.PointerOf(said.Schema), $"The prefix '{prefix}', for which the document gives no namespace, in XML"));
        }

        return new XmlNodeModel(kind, name, @namespace, prefix);
    }

    private static bool IsName(string text) => XmlReader.IsName(text) && text.IndexOf(':') < 0 && text != "xmlns";
}
