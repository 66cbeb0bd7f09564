namespace ApiVideo.Generator.Support;

/// <summary>Where a request carries an API key.</summary>
internal enum ApiKeyPlace
{
    Header,
    Query,
    Cookie,
}
