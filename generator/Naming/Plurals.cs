namespace ApiVideo.Generator.Naming;

/// <summary>Converts English plurals to singulars, for the names of what is in a list.</summary>
internal static class Plurals
{
    // Words that the rules would cut wrongly, as documents have them.
    private static readonly Dictionary<string, string> Irregular = new(StringComparer.OrdinalIgnoreCase)
    {
        ["aliases"] = "alias", ["analyses"] = "analysis", ["apis"] = "api", ["atlases"] = "atlas", ["biases"] = "bias", ["bonuses"] = "bonus",
        ["buses"] = "bus", ["caches"] = "cache", ["calories"] = "calorie", ["campuses"] = "campus", ["canvases"] = "canvas", ["cookies"] = "cookie",
        ["cpus"] = "cpu", ["gases"] = "gas", ["gpus"] = "gpu", ["headaches"] = "headache", ["indices"] = "index", ["knives"] = "knife",
        ["leaves"] = "leaf", ["lenses"] = "lens", ["matrices"] = "matrix", ["menus"] = "menu", ["movies"] = "movie", ["niches"] = "niche",
        ["quizzes"] = "quiz", ["shelves"] = "shelf", ["skus"] = "sku", ["statuses"] = "status", ["vertices"] = "vertex", ["viruses"] = "virus",
        ["wolves"] = "wolf", ["zombies"] = "zombie",
    };

    /// <summary>Gets the singular of a plural, or the name followed by <c>Item</c> if it is no plural.</summary>
    /// <param name="name">The name. Its last word counts.</param>
    public static string Singular(string name)
    {
        var start = StartOfLastWord(name);
        if (Irregular.TryGetValue(name.Substring(start), out var singular))
        {
            return name.Substring(0, start) + (char.IsUpper(name[start]) ? char.ToUpperInvariant(singular[0]) + singular.Substring(1) : singular);
        }

        if (EndsWithAny(name, "ss", "us", "is", "news", "series", "species"))
        {
            return name + "Item";
        }

        if (name.Length > 4 && name.EndsWith("ies", StringComparison.Ordinal))
        {
            return name.Substring(0, name.Length - 3) + "y";
        }

        if (EndsWithAny(name, "sses", "shes", "ches", "xes", "zzes", "tzes"))
        {
            return name.Substring(0, name.Length - 2);
        }

        return name.Length > 3 && name.EndsWith("s", StringComparison.Ordinal)
            ? name.Substring(0, name.Length - 1)
            : name + "Item";
    }

    private static int StartOfLastWord(string name)
    {
        var start = name.Length;
        while (start > 0 && char.IsLower(name[start - 1]))
        {
            start--;
        }

        return start > 0 && start < name.Length && char.IsUpper(name[start - 1]) ? start - 1 : Math.Min(start, Math.Max(name.Length - 1, 0));
    }

    private static bool EndsWithAny(string name, params string[] ends) => ends.Any(end => name.EndsWith(end, StringComparison.OrdinalIgnoreCase));
}
