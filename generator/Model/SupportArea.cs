namespace ApiVideo.Generator.Model;

/// <summary>A folder of support files that not every client needs.</summary>
internal enum SupportArea
{
    /// <summary>Values in styles other than the plain ones, and forms.</summary>
    Styles,

    /// <summary>Files, streams and text as request bodies.</summary>
    Uploads,

    /// <summary>Answers that are read as they arrive.</summary>
    Streams,

    /// <summary>What the server sends by itself.</summary>
    Events,
}
