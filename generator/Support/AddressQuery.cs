namespace ApiVideo.Generator.Support;

/// <summary>Takes parameters off addresses.</summary>
internal static class AddressQuery
{
    /// <summary>Gives an address without the parameters of a name; the address itself where it has none.</summary>
    internal static global::System.Uri Without(global::System.Uri address, string name)
    {
        var text = address.OriginalString;
        var start = text.IndexOf('?');
        if (start < 0 || !Has(global::System.MemoryExtensions.AsSpan(text, start + 1), name))
        {
            return address;
        }

        var others = global::System.Array.FindAll(text[(start + 1)..].Split('&'), parameter => !IsNamed(parameter, name));
        return new global::System.Uri(others.Length == 0 ? text[..start] : text[..start] + "?" + string.Join('&', others), global::System.UriKind.Absolute);
    }

    // Apart, since nearly every address has none, and should cost nothing.
    private static bool Has(global::System.ReadOnlySpan<char> query, string name)
    {
        while (true)
        {
            var end = global::System.MemoryExtensions.IndexOf(query, '&');
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
    private static bool IsNamed(global::System.ReadOnlySpan<char> parameter, string name)
    {
        var end = global::System.MemoryExtensions.IndexOf(parameter, '=');
        var written = end < 0 ? parameter : parameter[..end];
        return global::System.MemoryExtensions.SequenceEqual(written, name)
            || (written.Length >= name.Length
                && global::System.MemoryExtensions.IndexOfAny(written, '%', '+') >= 0
                && global::System.Uri.UnescapeDataString(written.ToString().Replace('+', ' ')) == name);
    }
}
