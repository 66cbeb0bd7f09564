using System;
using System.Buffers;
using System.Net.Http;

namespace ApiVideo.Runtime;

/// <summary>Puts what does not belong to path, query or body into a request.</summary>
internal static class RequestHeaders
{
    private static readonly SearchValues<char> TokenSigns = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789!#$%&'*+-.^_`|~");

    /// <summary>Adds a header; nothing where the value is null.</summary>
    /// <exception cref="ArgumentException">The value would end the header.</exception>
    internal static void Add(HttpRequestMessage request, string name, string? value)
    {
        if (value is null)
        {
            return;
        }

        Refuse(name, value);

        // Headers that describe the body stand on the body.
        if (!request.Headers.TryAddWithoutValidation(name, value))
        {
            request.Content?.Headers.TryAddWithoutValidation(name, value);
        }
    }

    /// <summary>Sets a header in place of those of its name; nothing where the value is null.</summary>
    /// <exception cref="ArgumentException">The value would end the header.</exception>
    internal static void Set(HttpRequestMessage request, string name, string? value)
    {
        if (value is null)
        {
            return;
        }

        if (request.Headers.NonValidated.Contains(name))
        {
            request.Headers.Remove(name);
        }
        else if (request.Content is { } content && content.Headers.NonValidated.Contains(name))
        {
            content.Headers.Remove(name);
        }

        Add(request, name, value);
    }

    /// <summary>Refuses what cannot be a header of a request.</summary>
    /// <exception cref="ArgumentException">The name is none, or the value would end the header.</exception>
    internal static void Check(string name, string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (string.IsNullOrEmpty(name) || MemoryExtensions.IndexOfAnyExcept(MemoryExtensions.AsSpan(name), TokenSigns) >= 0)
        {
            throw new ArgumentException("The name of a header can contain only letters, digits and some punctuation characters.", nameof(name));
        }

        Refuse(name, value);
    }

    /// <summary>Adds a cookie, with its value escaped; nothing where the value is null.</summary>
    internal static void AddCookie(HttpRequestMessage request, string name, string? value)
    {
        if (value is not null)
        {
            Add(request, "Cookie", name + "=" + Uri.EscapeDataString(value));
        }
    }

    /// <summary>Adds an API key.</summary>
    /// <exception cref="ArgumentException">The key cannot stand in a header.</exception>
    internal static void AddApiKey(HttpRequestMessage request, string name, string value, ApiKeyPlace place)
    {
        switch (place)
        {
            case ApiKeyPlace.Query:
                // In place of one that an argument or a hook has put there: of two, each server takes another.
                var address = AddressQuery.Without(request.RequestUri!, name).OriginalString;
                var parameter = Uri.EscapeDataString(name) + "=" + Uri.EscapeDataString(value);
                request.RequestUri = new Uri(address + (address.Contains('?') ? "&" : "?") + parameter);
                break;
            case ApiKeyPlace.Cookie:
                // As it is, for servers compare keys without reading escapes; but it cannot begin another cookie.
                if (value.Contains(';'))
                {
                    throw new ArgumentException("A key in a cookie cannot contain a semicolon.", nameof(value));
                }

                Add(request, "Cookie", name + "=" + value);
                break;
            default:
                // In place of one that an argument or a hook has put there, as in the query.
                Set(request, name, value);
                break;
        }
    }

    /// <summary>Determines whether a text can be the value of a header: visible signs of ASCII, blanks and tabs.</summary>
    internal static bool IsValue(string value) => value.AsSpan().IndexOfAnyExceptInRange(' ', '~') < 0 || !HasOther(value);

    private static bool HasOther(string value)
    {
        foreach (var sign in value)
        {
            if (sign is (< ' ' or > '~') and not '\t')
            {
                return true;
            }
        }

        return false;
    }

    private static void Refuse(string name, string value)
    {
        if (!IsValue(value))
        {
            throw new ArgumentException($"The value of the header {name} cannot contain a line break or a non-ASCII character.", nameof(value));
        }
    }
}
