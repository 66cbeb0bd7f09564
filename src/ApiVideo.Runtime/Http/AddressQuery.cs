using System;

namespace ApiVideo.Runtime;

/// <summary>Takes parameters off addresses.</summary>
internal static class AddressQuery
{
    /// <summary>Gets an address without the parameters of a name; the address itself where it has none.</summary>
    internal static Uri Without(Uri address, string name)
    {
        var text = address.OriginalString;
        var start = text.IndexOf('?');
        if (start < 0 || !Has(MemoryExtensions.AsSpan(text, start + 1), name))
        {
            return address;
        }

        var others = Array.FindAll(text[(start + 1)..].Split('&'), parameter => !IsNamed(parameter, name));
        return new Uri(others.Length == 0 ? text[..start] : text[..start] + "?" + string.Join('&', others), UriKind.Absolute);
    }

    // Apart, since nearly every address has none, and should cost nothing.
    private static bool Has(ReadOnlySpan<char> query, string name)
    {
        while (true)
        {
            var end = MemoryExtensions.IndexOf(query, '&');
            if (IsNamed(end < 0 ? query : query[..end], name))
            {
                return true;
            }

            if (end < 0)
            {
                return false;
            }

            query = query[(end + 1)..];
        }
    }

    // Servers that repeat a parameter may escape more of it, or less.
    private static bool IsNamed(ReadOnlySpan<char> parameter, string name)
    {
        var end = MemoryExtensions.IndexOf(parameter, '=');
        var written = end < 0 ? parameter : parameter[..end];
        return MemoryExtensions.SequenceEqual(written, name)
            || (written.Length >= name.Length
                && MemoryExtensions.IndexOfAny(written, '%', '+') >= 0
                && Uri.UnescapeDataString(written.ToString().Replace('+', ' ')) == name);
    }
}
