using System.Xml;

namespace ApiVideo.Runtime;

/// <summary>Texts in XML, as they are.</summary>
internal static class XmlTexts
{
    internal static string Read(XmlReader reader) => XmlRead.Text(reader);

    internal static void Write(XmlWriter writer, string value) => writer.WriteString(value);
}
