namespace ApiVideo.Generator.Support;

/// <summary>Reads the data of server-sent events, as the HTML standard describes them.</summary>
internal static class EventText
{
    /// <summary>Reads to the end of the next event that has data; null at the end of the stream, where an event that did not end is dropped.</summary>
    internal static async global::System.Threading.Tasks.ValueTask<string?> NextAsync(
        global::System.IO.StreamReader reader,
        global::System.Threading.CancellationToken cancellationToken)
    {
        global::System.Text.StringBuilder? data = null;
        while (await reader.ReadLineAsync(cancellationToken).ConfigureAwait(false) is { } line)
        {
            if (line.Length == 0 && data is not null)
            {
                return data.ToString();
            }

            if (line == "data" || line.StartsWith("data:", global::System.StringComparison.Ordinal))
            {
                const int prefix = 5;
                var value = line.Length <= prefix ? "" : line[prefix] == ' ' ? line[(prefix + 1)..] : line[prefix..];
                data = data is null ? new global::System.Text.StringBuilder(value) : data.Append('\n').Append(value);
            }
        }

        return null;
    }
}
