using System;
using System.Buffers;
using System.Collections.Generic;
using System.Text.Json;

namespace ApiVideo.Runtime;

/// <summary>Represents the memory of an enumeration of counted pages: the number of items so far, and the last page, so that a page that comes twice is noticed.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
/// <typeparam name="TCodec">The codec of the items.</typeparam>
internal sealed class PageMemory<T, TCodec>
    where TCodec : IJsonCodec<T>
{
    private readonly ApiOperation _operation;
    private IReadOnlyList<T> _last = [];

    internal PageMemory(ApiOperation operation)
    {
        _operation = operation;
    }

    /// <summary>Gets how many items came on all pages.</summary>
    internal long Count { get; private set; }

    /// <summary>Takes a page, and tells whether it is the one before it again.</summary>
    internal bool IsRepeated(IReadOnlyList<T> page)
    {
        var isRepeated = page.Count > 0 && page.Count == _last.Count && IsSame(page);
        Take(page);
        return isRepeated;
    }

    /// <summary>Takes a page.</summary>
    internal void Take(IReadOnlyList<T> page)
    {
        _last = page;
        Count += page.Count;
    }

    /// <summary>Takes a page of a server that says itself whether more follow.</summary>
    /// <exception cref="ApiException">The page is the one before it again, so the server's word leads nowhere.</exception>
    internal void ThrowIfRepeated(ApiResponse response, IReadOnlyList<T> page)
    {
        if (IsRepeated(page))
        {
            throw new ApiException(_operation, response.StatusCode, response.Headers, responseBody: null, ", but the page repeats the previous one", innerException: null);
        }
    }

    // By their JSON: records with lists in them are equal by reference only. In practice the first items differ already.
    private bool IsSame(IReadOnlyList<T> page)
    {
        for (var i = 0; i < page.Count; i++)
        {
            if (!MemoryExtensions.SequenceEqual(Json(page[i]).WrittenSpan, Json(_last[i]).WrittenSpan))
            {
                return false;
            }
        }

        return true;
    }

    private static ArrayBufferWriter<byte> Json(T item)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(buffer);
        TCodec.Write(writer, item);
        writer.Flush();
        return buffer;
    }
}
