namespace ApiVideo.Generator.Model.Responses;

/// <summary>Specifies how the body of a successful response is read.</summary>
internal enum ResultKind
{
    None,
    Json,
    Text,
    Xml,

    /// <summary>As a stream that the caller reads and disposes of.</summary>
    Stream,

    /// <summary>Server-sent events, one after the other.</summary>
    Events,

    /// <summary>Server-sent events, each with its name and what else surrounds its data.</summary>
    NamedEvents,

    /// <summary>Server-sent events with their names, each as one JSON object.</summary>
    WholeEvents,

    /// <summary>A JSON value on each line.</summary>
    Lines,
}
