using System;
using System.Collections.Generic;
using System.Xml;

namespace ApiVideo.Runtime;

/// <summary>Provides the methods with which emitted code writes XML.</summary>
internal static class XmlWrite
{
    private const string Instance = "http://www.w3.org/2001/XMLSchema-instance";

    /// <summary>Writes an element. Without a namespace of its own it is in that of the elements around it that have no prefix.</summary>
    internal static void Element<T>(XmlWriter writer, T value, Action<XmlWriter, T> write, string name, string? @namespace = null, string? prefix = null)
    {
        Start(writer, name, @namespace, prefix);
        write(writer, value);
        writer.WriteEndElement();
    }

    /// <summary>Writes an element that says that it is null.</summary>
    internal static void NilElement(XmlWriter writer, string name, string? @namespace = null, string? prefix = null)
    {
        Start(writer, name, @namespace, prefix);
        Nil(writer);
        writer.WriteEndElement();
    }

    /// <summary>Writes the mark of null into an element that is begun.</summary>
    internal static void Nil(XmlWriter writer) => writer.WriteAttributeString("xsi", "nil", Instance, "true");

    internal static void Attribute(XmlWriter writer, string text, string name, string? @namespace = null, string? prefix = null) =>
        writer.WriteAttributeString(prefix, name, @namespace, text);

    /// <summary>Writes the content of an element that is begun.</summary>
    internal static void Content<T>(XmlWriter writer, T value, Action<XmlWriter, T> write) => write(writer, value);

    /// <summary>Writes an element for each item.</summary>
    internal static void Items<T>(XmlWriter writer, IReadOnlyList<T> items, Action<XmlWriter, T> write, string name, string? @namespace = null, string? prefix = null)
    {
        for (var index = 0; index < items.Count; index++)
        {
            Element(writer, items[index], write, name, @namespace, prefix);
        }
    }

    /// <summary>Writes an element for each entry, named by its key.</summary>
    /// <exception cref="ArgumentException">A key is no name of XML.</exception>
    internal static void Entries<T>(XmlWriter writer, IReadOnlyDictionary<string, T> entries, Action<XmlWriter, T> write)
    {
        foreach (var entry in entries)
        {
            Element(writer, entry.Value, write, entry.Key);
        }
    }

    // Null is the namespace that a name without a prefix has at this place, unlike the empty one, which is none.
    private static void Start(XmlWriter writer, string name, string? @namespace, string? prefix) =>
        writer.WriteStartElement(@namespace is null ? null : prefix ?? "", name, @namespace);
}
