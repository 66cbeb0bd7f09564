using System.Collections.Generic;
using System.Net.Http;

namespace ApiVideo.Runtime;

/// <summary>Creates a request that is sent in place of another: an HTTP client sends each request once only.</summary>
internal static class RequestCopy
{
    /// <summary>Determines whether the request's body can be sent more than once.</summary>
    internal static bool CanMake(HttpRequestMessage request) => CanRepeat(request.Content);

    /// <summary>Copies a request; the two share the body, which belongs to the first.</summary>
    internal static HttpRequestMessage Make(HttpRequestMessage request)
    {
        var copy = new HttpRequestMessage(request.Method, request.RequestUri)
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
            ((IDictionary<string, object?>)copy.Options).Add(option);
        }

        return copy;
    }

    private static bool CanRepeat(HttpContent? content)
    {
        switch (content)
        {
            case null or ByteArrayContent or ReadOnlyMemoryContent:
                return true;
            case IRepeatableContent repeatable:
                return repeatable.CanRepeat;
            case MultipartContent parts:
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
