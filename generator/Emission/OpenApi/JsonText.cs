using System.Globalization;
using System.Text;

namespace ApiVideo.Generator.Emission.OpenApi;

/// <summary>Writes JSON in ASCII. It has neither line breaks nor three quotation marks in a row, so that it fits a raw string literal.</summary>
internal sealed class JsonText
{
    private readonly StringBuilder _text = new();
    private bool _isFirst = true;

    public JsonText Open(char bracket)
    {
        Separate();
        _text.Append(bracket);
        _isFirst = true;
        return this;
    }

    public JsonText Close(char bracket)
    {
        _text.Append(bracket);
        _isFirst = false;
        return this;
    }

    public JsonText Name(string name)
    {
        Text(name);
        _text.Append(':');
        _isFirst = true;
        return this;
    }

    public JsonText Text(string text)
    {
        Separate();
        _text.Append('"');
        foreach (var c in text)
        {
            Append(c);
        }

        _text.Append('"');
        return this;
    }

    /// <summary>Writes a number or truth value, which is JSON as it is.</summary>
    public JsonText Literal(string json)
    {
        Separate();
        _text.Append(json);
        return this;
    }

    public JsonText Member(string name, string text) => Name(name).Text(text);

    public JsonText Flag(string name, bool value) => value ? Name(name).Literal("true") : this;

    public override string ToString() => _text.ToString();

    private void Append(char c)
    {
        if (c is '"' or '\\')
        {
            _text.Append('\\').Append(c);
        }
        else if (c is >= ' ' and < '\u007f')
        {
            _text.Append(c);
        }
        else
        {
            _text.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
        }
    }

    private void Separate()
    {
        if (!_isFirst)
        {
            _text.Append(',');
        }

        _isFirst = false;
    }
}
