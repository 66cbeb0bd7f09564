namespace ApiVideo.Generator.Spec.Normalizing;

/// <summary>File paths as text: compared and combined without asking the disk.</summary>
internal static class SpecPath
{
    /// <summary>With forward slashes, without <c>.</c> and <c>..</c>.</summary>
    public static string Normalize(string path)
    {
        if (path.IndexOf('\\') < 0 && path.IndexOf("./", StringComparison.Ordinal) < 0 && path.IndexOf("//", StringComparison.Ordinal) < 0)
        {
            return path;
        }

        var parts = new List<string>();
        var isRooted = path.Length > 0 && (path[0] is '/' or '\\');
        foreach (var part in path.Split('/', '\\'))
        {
            if (part == ".." && parts.Count > 0 && parts[parts.Count - 1] != "..")
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part is not ("" or ".") && !(part == ".." && isRooted))
            {
                parts.Add(part);
            }
        }

        return (isRooted ? "/" : "") + string.Join("/", parts);
    }

    /// <summary>An address, a drive or a path from the root: anything that leads out of the folders of the project.</summary>
    public static bool IsAbsolute(string reference)
    {
        if (reference.Length > 0 && (reference[0] is '/' or '\\'))
        {
            return true;
        }

        var colon = reference.IndexOf(':');
        return colon > 0 && reference.Take(colon).All(static c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '+' or '-' or '.');
    }

    /// <summary>The name without folders and extension.</summary>
    public static string Stem(string path)
    {
        var name = path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
        var dot = name.IndexOf('.');
        return dot > 0 ? name.Substring(0, dot) : name;
    }
}
