using System;
using System.Collections.Generic;
using System.Globalization;

namespace ApiVideo.Runtime;

/// <summary>The cursors of a walk from page to page, none of which may come twice.</summary>
internal sealed class CursorTrail
{
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly ApiOperation _operation;

    internal CursorTrail(ApiOperation operation)
    {
        _operation = operation;
    }

    /// <summary>Determines whether another page follows: there is a cursor, and it leads on.</summary>
    /// <param name="response">The answer that holds the cursor.</param>
    /// <param name="cursor">The cursor of the next page; null or empty on the last one.</param>
    /// <param name="count">How many items the page has.</param>
    /// <exception cref="ApiException">The cursor was given before, so the walk would never end.</exception>
    internal bool TryFollow(ApiResponse response, string? cursor, int count)
    {
        if (string.IsNullOrEmpty(cursor))
        {
            return false;
        }

        if (_seen.Add(cursor))
        {
            return true;
        }

        // A page past the end is empty, and has nothing to say but the cursor that it was asked for with.
        return count == 0
            ? false
            : throw new ApiException(_operation, response.StatusCode, response.Headers, responseBody: null, ", but the cursor of an earlier page was repeated", innerException: null);
    }

    /// <summary>Tells the same of a cursor that is a number; nought ends.</summary>
    internal bool TryFollow(ApiResponse response, long? cursor, int count) =>
        TryFollow(response, cursor is null or 0 ? null : cursor.Value.ToString(CultureInfo.InvariantCulture), count);

    /// <summary>Tells the same of a cursor that is a GUID.</summary>
    internal bool TryFollow(ApiResponse response, Guid? cursor, int count) => TryFollow(response, cursor?.ToString("D"), count);
}
