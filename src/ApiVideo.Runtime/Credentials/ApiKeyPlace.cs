namespace ApiVideo.Runtime;

/// <summary>Where a request carries an API key.</summary>
internal enum ApiKeyPlace
{
    Header,
    Query,
    Cookie,
}
