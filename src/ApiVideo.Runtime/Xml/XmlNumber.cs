using System;
using System.Text;
using System.Xml;

namespace ApiVideo.Runtime;

/// <summary>Values in XML whose JSON is a number: of the same digits here and there. XML also allows a plus, and zeros before the digits.</summary>
/// <typeparam name="T">The type of the values.</typeparam>
/// <typeparam name="TCodec">Their codec.</typeparam>
internal static class XmlNumber<T, TCodec>
    where TCodec : IJsonCodec<T>
{
    internal static T Read(XmlReader reader) => XmlScalar.Read(reader, Parse);

    internal static void Write(XmlWriter writer, T value) => writer.WriteString(Format(value));

    /// <exception cref="XmlException">The text is no value of the type.</exception>
    internal static T Parse(string text)
    {
        var digits = text.AsSpan().Trim();
        var sign = digits is ['-', ..] ? "-" : "";
        digits = digits is ['-' or '+', ..] ? digits[1..] : digits;
        digits = digits.TrimStart('0');
        var zero = digits is [>= '0' and <= '9', ..] ? "" : "0";
        return XmlScalar.Parse<T, TCodec>(Encoding.UTF8.GetBytes(string.Concat(sign, zero, digits)), text);
    }

    internal static string Format(T value) => Encoding.UTF8.GetString(XmlScalar.Write<T, TCodec>(value));
}
