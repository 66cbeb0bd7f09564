namespace ApiVideo.Generator.Spec.Normalizing;

/// <summary>Finds what the author of a misspelt name may have meant.</summary>
internal static class Suggestion
{
    // Comparing costs the product of both lengths, and is done for each broken reference.
    private const int MaxLength = 100;
    private const int MaxCandidates = 2000;

    /// <summary>The candidate that differs least, if it differs by a third of the name at most.</summary>
    public static string? Nearest(string name, IEnumerable<string> candidates)
    {
        if (name.Length > MaxLength)
        {
            return null;
        }

        string? best = null;
        var bestDistance = Math.Max(1, name.Length / 3) + 1;
        foreach (var candidate in candidates.Take(MaxCandidates))
        {
            if (Math.Abs(candidate.Length - name.Length) < bestDistance)
            {
                var distance = Distance(name.ToLowerInvariant(), candidate.ToLowerInvariant());
                if (distance < bestDistance)
                {
                    best = candidate;
                    bestDistance = distance;
                }
            }
        }

        return best;
    }

    private static int Distance(string left, string right)
    {
        var previous = Enumerable.Range(0, right.Length + 1).ToArray();
        foreach (var c in left)
        {
            var current = new int[right.Length + 1];
            current[0] = previous[0] + 1;
            for (var i = 1; i <= right.Length; i++)
            {
                var replace = previous[i - 1] + (right[i - 1] == c ? 0 : 1);
                current[i] = Math.Min(replace, Math.Min(previous[i], current[i - 1]) + 1);
            }

            previous = current;
        }

        return previous[right.Length];
    }
}
