namespace ApiVideo.Generator.Model.Schemas;

/// <summary>Specifies how a number is written in JSON.</summary>
internal enum NumberForm
{
    /// <summary>As a number.</summary>
    Number,

    /// <summary>As a number, and from the server as text too.</summary>
    NumberOrText,

    /// <summary>As text.</summary>
    Text,

    /// <summary>As a number, and where it is none (NaN, infinity) as its name.</summary>
    Named,
}
