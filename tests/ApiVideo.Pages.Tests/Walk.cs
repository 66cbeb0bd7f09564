namespace ApiVideo.Pages.Tests;

/// <summary>Walks to the end.</summary>
internal static class Walk
{
    /// <summary>Gives the identifiers of all things.</summary>
    public static async Task<string> IdsAsync(IAsyncEnumerable<Thing> things)
    {
        var ids = "";
        await foreach (var thing in things)
        {
            ids += thing.Id;
        }

        return ids;
    }

    /// <summary>Gives what came before the failure, and the failure.</summary>
    public static async Task<(string Ids, ApiException Failure)> FailAsync(IAsyncEnumerable<Thing> things)
    {
        var ids = "";
        try
        {
            await foreach (var thing in things)
            {
                ids += thing.Id;
            }
        }
        catch (ApiException exception)
        {
            return (ids, exception);
        }

        throw new AssertionException("The walk ended with " + ids);
    }
}
