using System;
using System.Text.Json;

namespace ApiVideo.Runtime;

/// <summary>
/// Chooses the case of a union that has no discriminator: by the kind of JSON; among objects, of the cases whose required and
/// constant members are all there, one whose members all have values of their kinds before any other, then the one that
/// has the most of them, then the first.
/// </summary>
internal static class JsonUnion
{
    // More than the members of any object.
    private const int Misfit = 1 << 24;

    [ThreadStatic]
    private static bool _isExact;

    /// <summary>
    /// Gets a value indicating whether the reader of this thread wants an error for what the chosen case cannot read, to mend the JSON at that place;
    /// else such a value is of the unknown case.
    /// </summary>
    internal static bool IsExact
    {
        get => _isExact;
        set => _isExact = value;
    }

    /// <summary>Gets the index of the case, or -1. The caller's reader does not move.</summary>
    internal static int Choose(Utf8JsonReader reader, JsonUnionShape[] shapes) => Choose(ref reader, shapes, Misfit);

    /// <summary>
    /// Gets the index of the case, or -1, for readers that keep what they cannot read: a member of another kind does not count,
    /// but speaks against no case.
    /// </summary>
    internal static int ChooseTolerantly(Utf8JsonReader reader, JsonUnionShape[] shapes) => Choose(ref reader, shapes, 0);

    private static int Choose(ref Utf8JsonReader reader, JsonUnionShape[] shapes, int misfit) => reader.TokenType switch
    {
        JsonTokenType.StartObject => ChooseObject(ref reader, shapes, misfit),
        JsonTokenType.StartArray => First(shapes, JsonUnionKind.Array),
        JsonTokenType.String => ChooseText(ref reader, shapes),
        JsonTokenType.Number => ChooseNumber(ref reader, shapes),
        JsonTokenType.True or JsonTokenType.False => First(shapes, JsonUnionKind.Boolean),
        _ => -1,
    };

    private static int First(JsonUnionShape[] shapes, JsonUnionKind kind) =>
        Array.FindIndex(shapes, shape => shape.Kind == kind);

    private static int ChooseNumber(ref Utf8JsonReader reader, JsonUnionShape[] shapes)
    {
        var number = First(shapes, JsonUnionKind.Number);
        return reader.TryGetInt64(out _) && First(shapes, JsonUnionKind.Integer) is >= 0 and var integer ? integer : number;
    }

    private static int ChooseText(ref Utf8JsonReader reader, JsonUnionShape[] shapes)
    {
        var text = StringJson.Read(ref reader);
        var named = Array.FindIndex(shapes, shape => Array.IndexOf(shape.Texts, text) >= 0);
        return named >= 0 ? named : First(shapes, JsonUnionKind.Text);
    }

    private static int ChooseObject(ref Utf8JsonReader reader, JsonUnionShape[] shapes, int misfit)
    {
        using var document = JsonOutline.IsNeeded(reader) ? JsonOutline.Read(ref reader, shapes) : JsonDocument.ParseValue(ref reader);
        var best = -1;
        var bestScore = int.MinValue;
        for (var i = 0; i < shapes.Length; i++)
        {
            var score = shapes[i].Kind == JsonUnionKind.Object ? Score(document.RootElement, shapes[i], misfit) : int.MinValue;
            if (score > bestScore)
            {
                best = i;
                bestScore = score;
            }
        }

        return best;
    }

    /// <summary>Counts the members that are as the case has them, less <paramref name="misfit"/> where any is not; the smallest number when it cannot be this case.</summary>
    private static int Score(JsonElement value, JsonUnionShape shape, int misfit)
    {
        foreach (var name in shape.Required)
        {
            if (!TryGetMember(value, name, out _))
            {
                return int.MinValue;
            }
        }

        foreach (var (member, values) in shape.Constants)
        {
            if (TryGetMember(value, member, out var constant) && Array.IndexOf(values, ConstantText(constant)) < 0)
            {
                return int.MinValue;
            }
        }

        var score = 0;
        var hasMisfit = false;
        foreach (var member in shape.Known)
        {
            if (TryGetMember(value, member.Name, out var found))
            {
                var fits = member.Has(found);
                score += fits ? 1 : 0;
                hasMisfit |= !fits;
            }
        }

        return hasMisfit ? score - misfit : score;
    }

    /// <summary>Finds the last member of a name. Names that are no text, as half of a surrogate pair is none, are nobody's.</summary>
    private static bool TryGetMember(JsonElement value, string name, out JsonElement member)
    {
        try
        {
            return value.TryGetProperty(name, out member);
        }
        catch (InvalidOperationException)
        {
            return TryGetAmongOdd(value, name, out member);
        }
    }

    private static bool TryGetAmongOdd(JsonElement value, string name, out JsonElement member)
    {
        var isFound = false;
        member = default;
        foreach (var candidate in value.EnumerateObject())
        {
            try
            {
                if (candidate.NameEquals(name))
                {
                    member = candidate.Value;
                    isFound = true;
                }
            }
            catch (InvalidOperationException)
            {
                // Half of a surrogate pair: not the name that is looked for.
            }
        }

        return isFound;
    }

    /// <summary>Gets the text of a string; null where it is none, as half of a surrogate pair is not.</summary>
    internal static string? StringOf(JsonElement value)
    {
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static string? ConstantText(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => StringOf(value),
        JsonValueKind.Object or JsonValueKind.Array => null,
        _ => value.GetRawText(),
    };
}
