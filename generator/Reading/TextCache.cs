namespace ApiVideo.Generator.Reading;

/// <summary>Represents a cache of short texts that a document repeats: its keys, and values such as the names of types. A newer text takes the place of an older one.</summary>
internal sealed class TextCache
{
    private const int MaxLength = 32;

    private readonly string?[] _slots = new string?[4096];

    public string Get(string text, int start, int length)
    {
        if (length == 0 || length > MaxLength)
        {
            return text.Substring(start, length);
        }

        var hash = length;
        for (var i = start; i < start + length; i++)
        {
            hash = unchecked((hash * 31) + text[i]);
        }

        ref var slot = ref _slots[(hash ^ (hash >> 12)) & (_slots.Length - 1)];
        if (slot is null || slot.Length != length || string.CompareOrdinal(slot, 0, text, start, length) != 0)
        {
            slot = text.Substring(start, length);
        }

        return slot;
    }
}
