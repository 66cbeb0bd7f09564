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

    /// <summary>Times of day and lengths of time.</summary>
    Times,

    /// <summary>Walks from page to page.</summary>
    Pages,

    /// <summary>Operations with servers of their own.</summary>
    Servers,

    /// <summary>What puts credentials on requests.</summary>
    Credentials,

    /// <summary>What the server sends by itself.</summary>
    Events,
}
