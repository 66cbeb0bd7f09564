using ApiVideo.Generator.Model;
using ApiVideo.Generator.Model.Operations;
using ApiVideo.Generator.Model.Requests;

namespace ApiVideo.Generator.Building.Operations;

/// <summary>Splits a path into literal text and parameters.</summary>
internal static class PathTemplate
{
    public static EquatableArray<PathPart> Parse(string path, EquatableArray<ParameterModel> parameters) => Split(path)
        .Select(part => !part.IsParameter ? part
            : parameters.FirstOrDefault(candidate => candidate.Location == ParameterLocation.Path && candidate.WireName == part.Text) is { } parameter
                ? part with { Text = parameter.Name }
                : new PathPart("{" + part.Text + "}", IsParameter: false))
        .ToEquatableArray();

    /// <summary>Gets the literal texts, and the names between braces as parameters.</summary>
    public static List<PathPart> Split(string path)
    {
        // What follows a number sign tells two operations of one address apart, and is not sent.
        path = path.Split('#')[0];
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
            if (open > position)
            {
                Literal(parts, path.Substring(position, open - position));
            }

            parts.Add(new PathPart(name, IsParameter: true));
            position = close + 1;
        }

        Literal(parts, path.Substring(position));
        return parts;
    }

    private static void Literal(List<PathPart> parts, string text)
    {
        if (text.Length > 0)
        {
            parts.Add(new PathPart(text, IsParameter: false));
        }
    }

    /// <summary>Gets the names between braces.</summary>
    public static IEnumerable<string> Names(string path)
    {
        path = path.Split('#')[0];
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
