using System;
using System.Collections.Generic;
using System.Globalization;
using System.Xml;

namespace ApiVideo.Runtime;

/// <summary>Provides the methods with which emitted code reads XML. Every failure is an <see cref="XmlException"/>.</summary>
internal static class XmlRead
{
    // As many as System.Text.Json allows for JSON.
    private const int MaxDepth = 64;

    private const string Instance = "http://www.w3.org/2001/XMLSchema-instance";

    /// <summary>Goes into the element that the reader stands on; false where it is empty, and then the reader is behind it.</summary>
    internal static bool Enter(XmlReader reader)
    {
        if (reader.Depth >= MaxDepth)
        {
            throw Problem(reader, string.Create(CultureInfo.InvariantCulture, $"The elements are nested deeper than {MaxDepth}."));
        }

        var isEmpty = reader.IsEmptyElement;
        reader.Read();
        return !isEmpty;
    }

    /// <summary>Goes to the next element; false at the end of the element around it, and then the reader is behind that.</summary>
    internal static bool NextElement(XmlReader reader)
    {
        string? ignored = null;
        return NextElement(reader, ref ignored);
    }

    /// <summary>Goes to the next element, and keeps the text on the way to it.</summary>
    internal static bool NextElement(XmlReader reader, ref string? text)
    {
        while (reader.NodeType != XmlNodeType.Element)
        {
            if (reader.NodeType == XmlNodeType.EndElement)
            {
                reader.Read();
                return false;
            }

            if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace)
            {
                text += reader.Value;
            }

            reader.Read();
        }

        return true;
    }

    /// <summary>Reads the text of the element that the reader stands on, to its end.</summary>
    internal static string Text(XmlReader reader)
    {
        if (!Enter(reader))
        {
            return "";
        }

        string? text = null;
        while (reader.NodeType != XmlNodeType.EndElement)
        {
            if (reader.NodeType == XmlNodeType.Element)
            {
                throw Problem(reader, $"Expected text, found the element '{reader.LocalName}'.");
            }

            if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace)
            {
                text = text is null ? reader.Value : text + reader.Value;
            }

            reader.Read();
        }

        reader.Read();
        return text ?? "";
    }

    /// <summary>Gets the value of an attribute of the element that the reader stands on; null where there is none.</summary>
    internal static string? Attribute(XmlReader reader, string name, string @namespace = "") => reader.GetAttribute(name, @namespace);

    /// <summary>Reads an attribute of the element that the reader stands on; the default value where there is none.</summary>
    internal static T? Attribute<T>(XmlReader reader, Func<string, T> parse, string name, string @namespace = "")
    {
        if (reader.GetAttribute(name, @namespace) is not { } text)
        {
            return default;
        }

        try
        {
            return parse(text);
        }
        catch (XmlException exception)
        {
            throw Problem(reader, $"The attribute '{name}': {exception.Message}");
        }
    }

    /// <summary>Determines whether the element that the reader stands on says that it is null, and then goes behind it.</summary>
    internal static bool IsNil(XmlReader reader)
    {
        var isNil = reader.GetAttribute("nil", Instance) is "true" or "1";
        if (isNil)
        {
            reader.Skip();
        }

        return isNil;
    }

    /// <summary>Reads the items of a list, which are all in the element that the reader stands on.</summary>
    internal static IReadOnlyList<T> Items<T>(XmlReader reader, Func<XmlReader, T> read, string? name, string? @namespace = null)
    {
        var items = new List<T>();
        if (Enter(reader))
        {
            while (NextElement(reader))
            {
                if (Is(reader, name, @namespace))
                {
                    items.Add(read(reader));
                }
                else
                {
                    reader.Skip();
                }
            }
        }

        return items;
    }

    /// <summary>Reads the entries of a map, whose keys are the names of the elements in the one that the reader stands on.</summary>
    internal static IReadOnlyDictionary<string, T> Entries<T>(XmlReader reader, Func<XmlReader, T> read)
    {
        var entries = new Dictionary<string, T>(StringComparer.Ordinal);
        if (Enter(reader))
        {
            while (NextElement(reader))
            {
                entries[reader.LocalName] = read(reader);
            }
        }

        return entries;
    }

    /// <summary>Determines whether the reader stands on an element of the name. Null is any name, or any namespace.</summary>
    internal static bool Is(XmlReader reader, string? name, string? @namespace) =>
        (name is null || reader.LocalName == name) && (@namespace is null || reader.NamespaceURI == @namespace);

    internal static XmlException MissingMember(string type, string member) => new($"The {type} lacks its required member \"{member}\".");

    /// <summary>Creates the exception for something that is not as expected where the reader stands.</summary>
    internal static XmlException Problem(XmlReader reader, string problem) => reader is IXmlLineInfo place && place.HasLineInfo()
        ? new XmlException(problem, innerException: null, place.LineNumber, place.LinePosition)
        : new XmlException(problem);
}
