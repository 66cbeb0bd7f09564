namespace ApiVideo.Generator.Building.Events;

/// <summary>Specifies where the texts of a header are known from.</summary>
internal enum EventHeaderBasis
{
    /// <summary>The document lists the texts, so another one is another event.</summary>
    Listed,

    /// <summary>The document gives an example for each event.</summary>
    Examples,

    /// <summary>Nothing but the name of the header says that it names the event, which is then called as its key.</summary>
    Keys,
}
