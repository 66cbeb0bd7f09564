namespace ApiVideo.Runtime;

/// <summary>A member of a form that is not written as members usually are.</summary>
internal readonly struct FormField
{
    internal FormField(
        string name,
        ParameterStyle style = ParameterStyle.Form,
        bool explode = true,
        bool allowReserved = false,
        bool isJson = false)
    {
        Name = name;
        Style = style;
        Explode = explode;
        AllowReserved = allowReserved;
        IsJson = isJson;
    }

    internal string Name { get; }

    internal ParameterStyle Style { get; }

    internal bool Explode { get; }

    internal bool AllowReserved { get; }

    internal bool IsJson { get; }
}
