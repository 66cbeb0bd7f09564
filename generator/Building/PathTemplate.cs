using ApiVideo.Generator.Model;

namespace ApiVideo.Generator.Building;

/// <summary>Splits a path into literal text and parameters.</summary>
internal static class PathTemplate
{
    public static EquatableArray<PathPart> Parse(string path, EquatableArray<ParameterModel> parameters)
    {
        var parts = new List<PathPart>();
        var position = 0;
        while (position < path.Length)
        {
            var open = path.IndexOf('{', position);
            var close = open < 0 ? -1 : path.IndexOf('}', open);
            if (close < 0)
            {
                break;
            }

            var name = path.Substring(open + 1, close - open - 1);
            var parameter = parameters.FirstOrDefault(candidate => candidate.Location == ParameterLocation.Path && candidate.WireName == name);
            if (open > position)
            {
                Literal(parts, path.Substring(position, open - position));
            }

            parts.Add(parameter is null ? new PathPart("{" + name + "}", IsParameter: false) : new PathPart(parameter.Name, IsParameter: true));
            position = close + 1;
        }

        Literal(parts, path.Substring(position));
        return parts.ToEquatableArray();
    }

    private static void Literal(List<PathPart> parts, string text)
    {
        if (text.Length > 0)
        {
            parts.Add(new PathPart(text, IsParameter: false));
        }
    }

    /// <summary>Gives the names between braces.</summary>
    public static IEnumerable<string> Names(string path)
    {
        for (var open = path.IndexOf('{'); open >= 0; open = path.IndexOf('{', open + 1))
        {
            var close = path.IndexOf('}', open);
            if (close > open)
            {
                yield return path.Substring(open + 1, close - open - 1);
            }
        }
    }
}
