namespace ApiVideo.Generator.Support;

/// <summary>Makes a request that is sent in place of another: an HTTP client sends each request once only.</summary>
internal static class RequestCopy
{
    /// <summary>Whether the request's body can be sent more than once.</summary>
    internal static bool CanMake(global::System.Net.Http.HttpRequestMessage request) => CanRepeat(request.Content);

    /// <summary>Copies a request; the two share the body, which belongs to the first.</summary>
    internal static global::System.Net.Http.HttpRequestMessage Make(global::System.Net.Http.HttpRequestMessage request)
    {
        var copy = new global::System.Net.Http.HttpRequestMessage(request.Method, request.RequestUri)
        {
            Version = request.Version,
            VersionPolicy = request.VersionPolicy,
            Content = request.Content,
        };
        foreach (var header in request.Headers.NonValidated)
        {
            copy.Headers.TryAddWithoutValidation(header.Key, header.Value);
        }

        foreach (var option in request.Options)
        {
            ((global::System.Collections.Generic.IDictionary<string, object?>)copy.Options).Add(option);
        }

        return copy;
    }

    private static bool CanRepeat(global::System.Net.Http.HttpContent? content)
    {
        switch (content)
        {
            case null or global::System.Net.Http.ByteArrayContent or global::System.Net.Http.ReadOnlyMemoryContent:
                return true;
            case IRepeatableContent repeatable:
                return repeatable.CanRepeat;
            case global::System.Net.Http.MultipartContent parts:
                foreach (var part in parts)
                {
                    if (!CanRepeat(part))
                    {
                        return false;
                    }
                }

                return true;
            default:
                return false;
        }
    }
}
