namespace ApiVideo.Runtime;

/// <summary>Specifies where a request carries an API key.</summary>
internal enum ApiKeyPlace
{
    Header,
    Query,
    Cookie,
}
