using System.Xml;

namespace ApiVideo.Runtime;

/// <summary>Truth values in XML, which may be digits.</summary>
internal static class XmlFlag
{
    internal static bool Read(XmlReader reader) => XmlScalar.Read(reader, Parse);

    internal static void Write(XmlWriter writer, bool value) => writer.WriteString(Format(value));

    /// <exception cref="XmlException">The text is no truth value.</exception>
    internal static bool Parse(string text) => text.Trim() switch
    {
        "true" or "1" or "True" => true,
        "false" or "0" or "False" => false,
        _ => throw new XmlException($"Expected true or false, found '{XmlScalar.Shorten(text)}'."),
    };

    internal static string Format(bool value) => value ? "true" : "false";
}
